//! Whom a pronoun means.

use crate::names;

/// Who speaks, or does something, is sooner meant by a pronoun than who is only spoken of.
#[test]
fn pronouns_mean_the_most_salient_person() {
    let spoken_of = "Mayor Ivo Brandt said the ferry cannot stop. In May the town had thanked \
        Captain Lena Moss for her work. Brandt told the hearing that nobody had asked the crews, \
        and wrote to the town. “They learned of it from the paper on Friday,” he said.";
    assert_eq!(names(spoken_of), [Some("Ivo Brandt")]);
    let last = "Mayor Ivo Brandt said the ferry sails. Captain Oleh Moss said it does not. \
        “They learned of it from the paper on Friday,” he said.";
    assert_eq!(names(last), [Some("Oleh Moss")]);
    let two =
        "In the hall were Mayor Ivo Brandt and Captain Oleh Moss. “They learned of it on Friday,” he said.";
    assert_eq!(names(two), [None]);
    let place = "The crews waited at the Delton Pier. “They learned of it from the paper,” he said.";
    assert_eq!(names(place), [None]);
}

/// An institution is no person.
#[test]
fn pronouns_mean_no_institution() {
    let text =
        "The Director of the Central Tarrow Water Board told the town to wait. “Nobody asked me,” he said.";
    assert_eq!(names(text), [None]);
}

/// Who was last heard of long ago is not meant by a pronoun.
#[test]
fn pronouns_do_not_reach_far() {
    let far = "Mayor Ivo Brandt said the ferry cannot stop. The crews had learned of it from the paper. \
        The harbour has been quiet since the storm of last winter, and the boats lie on the shore. \
        A man came out of the office with a list. “Nobody asked for my opinion,” he said.";
    assert_eq!(names(far), [None]);
}
