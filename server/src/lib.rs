//! The program `panoh` around the pages: command line, data folder, HTTP edge, jobs. It knows no case.

pub mod boot;
pub mod cli;
pub mod doctor;
pub mod http;
pub mod init;
pub mod jobs;
pub mod serve;
pub mod verify;
