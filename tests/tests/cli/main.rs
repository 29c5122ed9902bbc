//! The program as an operator uses it: what it says, what it refuses, and that it refuses in one sentence.

mod custody;
mod program;
mod proof;
mod refuse;
mod run;
