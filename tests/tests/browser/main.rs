//! Real Chromium, driven as a person would: by words, keys and clicks, with the whole of Panoh in process.
//!
//! Here belongs what only a browser can show: that pages work together, with scripts and without, by keyboard alone, on a
//! narrow screen, and how much they weigh. What a page says is tested over HTTP in `it`.

mod answer;
mod axe;
mod chrome;
mod draft;
mod exit;
mod island;
mod keyboard;
mod look;
mod look_referral;
mod referral_steps;
mod site;
mod story;
mod story_referral;
mod tab;
mod upload;
mod weight;
