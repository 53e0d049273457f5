//! What is seen, and what is not, by styles as browsers compute them.

use super::*;

const PAGE: Page = Page { width: 900.0, goes_left: false };
const LINE: Area = Area { left: 10.0, right: 500.0, bottom: 300.0, height: 18.0 };

/// A style as a browser computes it, but for the declarations that it was given.
struct Declared(&'static str, [f64; 2]);

impl Style for Declared {
    fn value(&self, property: &str) -> Cow<'_, str> {
        let declared = self.0.split("; ").filter_map(|declaration| declaration.split_once(": "));
        let initial = match property {
            "position" => "static",
            "font-size" => "16px",
            "display" => "block",
            "overflow-x" => "visible",
            "opacity" => "1",
            "background-color" => "rgba(0, 0, 0, 0)",
            "-webkit-text-fill-color" => "rgb(0, 0, 0)",
            "margin-top" | "-webkit-text-stroke-width" => "0px",
            "transition-property" => "all",
            "transition-duration" => "0s",
            "will-change" | "clip" => "auto",
            "-webkit-background-clip" => "border-box",
            _ => "none",
        };
        declared
            .filter(|(name, _)| *name == property)
            .map(|(_, value)| value)
            .last()
            .unwrap_or(initial)
            .into()
    }

    fn size(&self) -> [f64; 2] {
        self.1
    }
}

/// Why a text is unseen in elements of these styles, one within the other.
fn unseen(styles: &[&'static str]) -> Option<Unseen> {
    unseen_at(styles, [400.0, 40.0], LINE)
}

fn unseen_at(styles: &[&'static str], size: [f64; 2], area: Area) -> Option<Unseen> {
    let mut sight = Sight::of_page("normal");
    for style in styles {
        sight = sight.within(&Declared(style, size));
    }
    sight.unseen_text().or_else(|| sight.misplaced(area, PAGE))
}

#[test]
fn what_is_transparent_is_unseen_unless_it_is_about_to_appear() {
    assert_eq!(unseen(&["opacity: 0"]), Some(Unseen::Transparent));
    assert_eq!(unseen(&["opacity: 0.2", "", "opacity: 0.2"]), Some(Unseen::Transparent));
    assert_eq!(unseen(&["opacity: 0.2"]), None);
    for coming in [
        "opacity: 0; transition-property: opacity, transform; transition-duration: 0.6s",
        "opacity: 0; transition-duration: 0.6s",
        "opacity: 0; animation-name: fade-in",
        "opacity: 0; will-change: opacity",
        "opacity: 0; transform: matrix(1, 0, 0, 1, 0, 30)",
    ] {
        assert_eq!(unseen(&[coming, ""]), None, "{coming}");
    }
    let other = "opacity: 0; transition-property: color; transition-duration: 0.6s";
    assert_eq!(unseen(&[other]), Some(Unseen::Transparent));
}

#[test]
fn what_is_cut_away_is_unseen() {
    for cut in [
        "transform: matrix(0, 0, 0, 0, 0, 0)",
        "clip-path: inset(50%)",
        "clip-path: inset(100%)",
        "clip-path: inset(0% 100% 0% 0%)",
        "clip-path: inset(20px 0px)",
        "clip-path: inset(50% round 3px)",
        "clip-path: circle(0px at 50% 50%)",
        "clip-path: ellipse(0px 20px at 50% 50%)",
        "clip-path: polygon(0px 0px, 0px 0px, 0px 0px)",
        "position: absolute; clip: rect(0px, 0px, 0px, 0px)",
        "position: absolute; clip: rect(1px, 1px, 1px, 1px)",
    ] {
        assert_eq!(unseen(&[cut, ""]), Some(Unseen::Clipped), "{cut}");
    }
    for whole in [
        "clip-path: inset(10px 20%)",
        "clip-path: circle(50% at 50% 50%)",
        "clip-path: polygon(0% 0%, 100% 0%, 100% 100%, 0% 100%)",
        "clip-path: url(\"#shape\")",
        "clip-path: inset(0px 100% 0px 0px); transition-duration: 1s",
        "clip: rect(0px, 0px, 0px, 0px)",
        "position: absolute; clip: rect(0px, 400px, 40px, 0px)",
    ] {
        assert_eq!(unseen(&[whole, ""]), None, "{whole}");
    }
}

#[test]
fn boxes_too_small_for_a_letter_hide_what_they_cut_off() {
    let tiny = |styles: &[&'static str]| unseen_at(styles, [1.0, 1.0], LINE);
    assert_eq!(tiny(&["overflow-x: hidden", ""]), Some(Unseen::Clipped));
    assert_eq!(tiny(&["", ""]), None);
    assert_eq!(tiny(&["display: inline; overflow-x: hidden"]), None);
    assert_eq!(unseen(&["overflow-x: hidden", ""]), None);
    // What is positioned leaves a box that is not.
    assert_eq!(tiny(&["overflow-x: hidden", "position: absolute"]), None);
    assert_eq!(
        tiny(&["overflow-x: hidden", "position: relative", "position: absolute"]),
        Some(Unseen::Clipped)
    );
    assert_eq!(
        tiny(&["position: relative; overflow-x: hidden", "position: absolute"]),
        Some(Unseen::Clipped)
    );
    assert_eq!(tiny(&["position: relative; overflow-x: hidden", "position: fixed"]), None);
}

#[test]
fn what_lies_off_the_page_or_is_tiny_is_unseen() {
    let at = |area| unseen_at(&[""], [400.0, 40.0], area);
    assert_eq!(at(Area { left: -9999.0, right: -9500.0, ..LINE }), Some(Unseen::OffPage));
    assert_eq!(at(Area { bottom: -9000.0, ..LINE }), Some(Unseen::OffPage));
    assert_eq!(at(Area { left: -10.0, ..LINE }), None);
    assert_eq!(at(Area { left: 2000.0, right: 2400.0, bottom: 90_000.0, ..LINE }), None);
    assert_eq!(at(Area { height: 1.15, ..LINE }), Some(Unseen::Small));
    assert_eq!(unseen(&["", "display: inline; font-size: 1px"]), Some(Unseen::Small));
    let away = Area { left: -900.0, right: -400.0, ..LINE };
    let sliding = "transform: matrix(1, 0, 0, 1, -900, 0); transition-duration: 0.3s";
    assert_eq!(unseen_at(&[sliding, ""], [400.0, 40.0], away), None);

    let leftwards = Page { goes_left: true, ..PAGE };
    assert!(away.is_within(leftwards));
    assert!(!Area { left: 9999.0, right: 10_400.0, ..LINE }.is_within(leftwards));
}

#[test]
fn ink_in_the_colour_of_its_ground_is_unseen() {
    for inkless in [
        &["-webkit-text-fill-color: rgb(255, 255, 255)"][..],
        &["-webkit-text-fill-color: rgb(251, 252, 253)"],
        &["-webkit-text-fill-color: rgba(0, 0, 0, 0)"],
        &["background-color: rgb(10, 10, 10)", "-webkit-text-fill-color: rgb(10, 10, 10)"],
        &["background-color: rgb(10, 10, 10)", "", "-webkit-text-fill-color: rgba(200, 0, 0, 0.01)"],
    ] {
        assert_eq!(unseen(inkless), Some(Unseen::Ink), "{inkless:?}");
    }
}

#[test]
fn ink_on_a_ground_that_cannot_be_told_is_seen() {
    const WHITE: &str = "-webkit-text-fill-color: rgb(255, 255, 255)";
    for around in [
        "background-image: url(\"bridge.jpg\")",
        "background-color: rgba(0, 0, 0, 0.5)",
        "background-color: color(srgb 0 0 0)",
        "background-color: rgb(90, 20, 20)",
        "position: absolute",
        "margin-top: -80px",
    ] {
        assert_eq!(unseen(&[around, WHITE]), None, "{around}");
    }
    assert_eq!(unseen(&["display: grid", "", WHITE]), None);
    assert_eq!(unseen(&["-webkit-text-fill-color: rgb(238, 238, 238)"]), None);
    assert_eq!(
        unseen(&["-webkit-text-fill-color: rgb(255, 255, 255); text-shadow: rgb(0, 0, 0) 0px 0px 2px"]),
        None
    );
    assert_eq!(unseen(&["-webkit-text-fill-color: rgba(0, 0, 0, 0); -webkit-background-clip: text"]), None);
    let white = Declared(WHITE, [400.0, 40.0]);
    assert_eq!(Sight::of_page("light dark").within(&white).unseen_text(), None);
}
