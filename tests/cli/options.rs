//! The library's options under their names, and what is said of wrong ones.

use crate::harness::{Folder, STORY, plain};
use nutgraf::{Length, Options, Rank, summarize};
use serde_json::Value;

#[test]
fn options_are_the_librarys() {
    let folder = Folder::new("options");
    for (args, options) in [
        (&["--length", "2"][..], Options { length: Length::Sentences(2), ..Options::default() }),
        (&["--length", "words=40"], Options { length: Length::Words(40), ..Options::default() }),
        (&["--length", "ratio=0.5"], Options { length: Length::Ratio(0.5), ..Options::default() }),
        (&["--quotes", "0", "--keywords", "1"], Options { quotes: 0, keywords: 1, ..Options::default() }),
        (&["--rank", "textrank"], Options { rank: Rank::TextRank, ..Options::default() }),
        (&["--beyond"], Options { beyond: true, ..Options::default() }),
    ] {
        let out = folder.run_with(&[&["--to", "json"], args].concat(), STORY).ok();
        let mut summary: Value = serde_json::from_str(&out).unwrap();
        summary.as_object_mut().unwrap().remove("id");
        assert_eq!(summary, plain(summarize(STORY, &options).unwrap()), "{args:?}");
    }
}

#[test]
fn wrong_arguments_end_with_2_and_say_why() {
    let folder = Folder::new("wrong");
    folder.write("a.txt", STORY);
    for (args, why) in [
        (&["--length", "tiny"][..], "expected short, medium, long"),
        (&["--length", "0"], "option `length.sentences` is 0; expected a whole number, 1 or more"),
        (&["--lang", "no such tag"], "option `lang` is \"no such tag\"; expected a BCP 47"),
        (&["quotes", "--lang", "no such tag"], "option `lang` is"),
        (&["--quotes", "-1"], "'-1'"),
        (&["--controls", "print", "--to", "html"], "names no control by \"print\""),
        (&["--about-url", "javascript:1", "--to", "html"], "expected an address of http or https"),
        (&["quotes", "--to", "html"], "--to html is the card of a summary"),
        (&["--resume"], "--output"),
        (&["--resume", "--output", "out.txt"], "--resume needs --to jsonl"),
        (&["--text-field", "a", "--html-field", "b"], "cannot be used with"),
        (&["--summon"], "unexpected argument"),
    ] {
        let ran = folder.run(&[args, &["a.txt"]].concat());
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(ran.err.contains(why), "{args:?}: {}", ran.err);
    }
}

#[test]
fn help_is_there() {
    let folder = Folder::new("help");
    let help = folder.run(&["--help"]).ok();
    for word in ["Examples:", "Exit codes:", "--text-field", "--resume", "quotes"] {
        assert!(help.contains(word), "{word}");
    }
    assert!(folder.run(&["-h"]).ok().len() < help.len());
}
