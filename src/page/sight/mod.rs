//! What a browser's computed styles and boxes tell of whether a reader can see a text.
//!
//! Each element's [`Sight`] follows from that of the element above it and from its own style; its texts are judged by
//! that, and by where they were drawn. What cannot be told counts as seen: a text too many in a
//! summary is better than a story that is lost.

/// How a browser shows an element.
pub trait Style {
    /// The computed value of a CSS property, empty if the browser does not know it.
    fn value(&self, property: &str) -> String;

    /// Width and height of the element's box, in CSS pixels.
    fn size(&self) -> [f64; 2];
}

/// Why a reader cannot see a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unseen {
    /// It is transparent.
    Transparent,
    /// Its ink is transparent, or has the colour of what it is written on.
    Ink,
    /// It is cut away, or in a box too small for a letter.
    Clipped,
    /// It is too small.
    Small,
    /// It lies where nobody can scroll to.
    OffPage,
}

impl Unseen {
    /// Whether a page may show it later: scripts fade texts in, and what they are written on can be misjudged.
    pub fn may_appear(self) -> bool {
        matches!(self, Unseen::Transparent | Unseen::Ink)
    }
}

/// Where the text of an element was drawn, in CSS pixels from the page's upper left corner.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its right edge.
    pub right: f64,
    /// Its lower edge.
    pub bottom: f64,
    /// From its upper to its lower edge.
    pub height: f64,
}

impl Area {
    /// Whether readers can scroll there. How far a page goes on to its far side and down nobody limits.
    pub fn is_within(self, page: Page) -> bool {
        let is_beside = if page.goes_left { self.left >= page.width } else { self.right <= 0.0 };
        !is_beside && self.bottom > 0.0
    }
}

/// To which side a reader can scroll.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// The width of what is seen at first, in CSS pixels.
    pub width: f64,
    /// Whether it goes on to the left: Arabic and Hebrew do, and Japanese from top to bottom.
    pub goes_left: bool,
}

/// Less is not to be seen: a product of `opacity`.
const FAINTEST: f64 = 0.05;
/// Boxes of fewer pixels, on either side, hold no letter.
const SMALLEST_BOX: f64 = 2.0;
/// What `scale(0)` computes to.
const NO_SIZE: &str = "matrix(0, 0, 0, 0,";
/// Letters and lines of fewer pixels cannot be read.
const SMALLEST_LINE: f64 = 5.0;
/// Red, green and blue that differ by no more than this, of 255, are one colour to a reader.
const CLOSEST: u8 = 8;

/// What is known of how readers see the texts in an element.
#[derive(Clone, Debug)]
pub struct Sight {
    opacity: f64,
    is_clipped: bool,
    box_above: BoxAbove,
    /// The colour that texts are written on, if it can be told.
    ground: Option<String>,
    /// Whether what is in it stands in a grid, where one cell may lie on another.
    is_grid: bool,
    /// Whether it is moved, and on its way.
    is_moving: bool,
    is_in_line: bool,
}

/// The nearest box above that is too small for a letter and cuts off what leaves it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum BoxAbove {
    None,
    /// It does not hold what is positioned.
    Static,
    Positioned,
}

impl Sight {
    /// What holds above the page's first element. Browsers paint an empty page white, unless its `color-scheme` lets
    /// them do otherwise.
    pub fn of_page(color_scheme: &str) -> Sight {
        Sight {
            opacity: 1.0,
            is_clipped: false,
            box_above: BoxAbove::None,
            ground: (!color_scheme.contains("dark")).then(|| "rgb(255, 255, 255)".to_string()),
            is_grid: false,
            is_moving: false,
            is_in_line: false,
        }
    }

    /// What holds in an element that stands in this one.
    pub fn within(&self, style: &impl Style) -> Sight {
        let position = style.value("position");
        let display = style.value("display");
        let ground = self.ground(style, &position);
        // What only stands in a line has no box to be moved, or to cut anything off.
        if position == "static" && matches!(display.as_str(), "inline" | "contents") {
            let opacity = self.opacity * opacity(style, "none");
            return Sight { opacity, ground, is_grid: false, is_in_line: true, ..*self };
        }
        let transform = style.value("transform");
        Sight {
            opacity: self.opacity * opacity(style, &transform),
            is_clipped: self.is_clipped || transform.starts_with(NO_SIZE) || is_clipped(style, &position),
            box_above: self.box_above(style, &position, &display),
            ground,
            is_grid: display.ends_with("grid"),
            is_moving: self.is_moving || (transform != "none" && awaits(style, "transform")),
            is_in_line: false,
        }
    }

    /// Whether the element is part of a line: where its texts are is told by the element above.
    pub fn is_in_line(&self) -> bool {
        self.is_in_line
    }

    /// Why readers cannot see what is in the element, whatever it looks like.
    pub fn unseen(&self) -> Option<Unseen> {
        if self.is_clipped || self.box_above != BoxAbove::None {
            Some(Unseen::Clipped)
        } else {
            (self.opacity < FAINTEST).then_some(Unseen::Transparent)
        }
    }

    /// Why readers cannot see the texts in an element that has this style.
    pub fn unseen_text(&self, style: &impl Style) -> Option<Unseen> {
        let is_small = || numbers(&style.value("font-size")).any(|size| size < SMALLEST_LINE);
        self.unseen()
            .or_else(|| is_small().then_some(Unseen::Small))
            .or_else(|| self.is_inkless(style).then_some(Unseen::Ink))
    }

    /// Why readers cannot see what is in an element that is no part of a line, by where it was drawn.
    pub fn misplaced(&self, area: Area, page: Page) -> Option<Unseen> {
        if area.height < SMALLEST_LINE {
            return Some(Unseen::Small);
        }
        (!area.is_within(page) && !self.is_moving).then_some(Unseen::OffPage)
    }

    fn box_above(&self, style: &impl Style, position: &str, display: &str) -> BoxAbove {
        let above = match (position, self.box_above) {
            // What is positioned leaves boxes that are not, and takes those into its own that are in it.
            ("fixed", _) | ("absolute", BoxAbove::Static) => BoxAbove::None,
            ("static", above) => above,
            (_, BoxAbove::Static) => BoxAbove::Positioned,
            (_, above) => above,
        };
        // `overflow` is nothing to what stands in a line.
        let cuts = !matches!(display, "inline" | "contents") && style.value("overflow-x") != "visible";
        if !cuts || style.size().iter().all(|&side| side >= SMALLEST_BOX) {
            above
        } else if position == "static" {
            if above == BoxAbove::None { BoxAbove::Static } else { above }
        } else {
            BoxAbove::Positioned
        }
    }

    /// What texts in an element are written on. Who is positioned, or drawn up, may lie on anything.
    fn ground(&self, style: &impl Style, position: &str) -> Option<String> {
        if style.value("background-image") != "none" {
            return None;
        }
        let own = style.value("background-color");
        match alpha(&own) {
            Some(0.0)
                if position == "static" && !self.is_grid && !style.value("margin-top").starts_with('-') =>
            {
                self.ground.clone()
            }
            Some(1.0) => Some(own),
            _ => None,
        }
    }

    fn is_inkless(&self, style: &impl Style) -> bool {
        let ink = style.value("-webkit-text-fill-color");
        let Some(ground) = &self.ground else { return false };
        (alpha(&ink).is_some_and(|alpha| alpha < FAINTEST) || is_alike(&ink, ground))
            && style.value("text-shadow") == "none"
            && style.value("-webkit-background-clip") != "text"
            && numbers(&style.value("-webkit-text-stroke-width")).all(|width| width == 0.0)
    }
}

/// An element's own opacity; 1 if it is about to be shown: by a transition or an animation, or by a script that moves it
/// in as well.
fn opacity(style: &impl Style, transform: &str) -> f64 {
    let opacity = numbers(&style.value("opacity")).next().unwrap_or(1.0);
    let is_coming = opacity < 1.0 && (transform != "none" || awaits(style, "opacity"));
    if is_coming { 1.0 } else { opacity }
}

/// Whether a change of a property is animated, now or when it comes.
fn awaits(style: &impl Style, property: &str) -> bool {
    let names = |list: &str| list.split(", ").any(|name| name == property || name == "all");
    style.value("animation-name") != "none"
        || names(&style.value("will-change"))
        || (names(&style.value("transition-property"))
            && numbers(&style.value("transition-duration")).any(|seconds| seconds > 0.0))
}

/// Whether an element's own style cuts all of it away.
fn is_clipped(style: &impl Style, position: &str) -> bool {
    let is_out_of_line = matches!(position, "absolute" | "fixed");
    if is_out_of_line && let Some(sides) = arguments(&style.value("clip"), "rect") {
        let sides: Vec<f64> = numbers(sides).collect();
        if let &[top, right, bottom, left] = sides.as_slice()
            && (bottom - top < SMALLEST_BOX || right - left < SMALLEST_BOX)
        {
            return true;
        }
    }
    let path = style.value("clip-path");
    path != "none" && is_empty(&path, style.size()) && !awaits(style, "clip-path")
}

/// Whether a `clip-path` leaves nothing of a box.
fn is_empty(path: &str, [width, height]: [f64; 2]) -> bool {
    if let Some(insets) = arguments(path, "inset") {
        let insets = insets.split(" round").next().unwrap_or_default();
        let insets: Vec<&str> = insets.split_whitespace().collect();
        // As in all shorthands of CSS, a side that is not given is as wide as the one opposite.
        let inset = |side: usize, of: f64| {
            let inset = insets.get(side).or(insets.get(side % 2)).or(insets.first());
            inset.map_or(0.0, |inset| length(inset, of))
        };
        return width - inset(3, width) - inset(1, width) < SMALLEST_BOX
            || height - inset(0, height) - inset(2, height) < SMALLEST_BOX;
    }
    if let Some(radii) = arguments(path, "circle").or_else(|| arguments(path, "ellipse")) {
        let radii = radii.split("at").next().unwrap_or_default();
        return numbers(radii).any(|radius| radius == 0.0);
    }
    let Some(corners) = arguments(path, "polygon") else { return false };
    let corners: Vec<f64> = numbers(corners).collect();
    let is_line = |first: usize| corners.iter().skip(first).step_by(2).all(|&at| at == corners[first]);
    corners.len() > 1 && (is_line(0) || is_line(1))
}

/// What stands in the parentheses of a CSS function.
fn arguments<'v>(value: &'v str, function: &str) -> Option<&'v str> {
    let (_, inner) = value.split_once(function)?.1.split_once('(')?;
    inner.split(')').next()
}

/// The numbers in a value, whatever their unit.
fn numbers(value: &str) -> impl Iterator<Item = f64> {
    value.split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | 'e'))).filter_map(number)
}

/// A number to three decimals: more does not show, and what std has to read any number by would add a tenth to what a
/// reader downloads.
fn number(text: &str) -> Option<f64> {
    if text.contains("e-") {
        return Some(0.0);
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let thousandths = format!("{whole}{:0<3}", fraction.get(..3).unwrap_or(fraction));
    let has_digits = whole.ends_with(|c: char| c.is_ascii_digit());
    thousandths.parse::<i64>().ok().filter(|_| has_digits).map(|number| number as f64 / 1000.0)
}

/// A length in pixels, or a percentage of `whole`.
fn length(value: &str, whole: f64) -> f64 {
    let number = numbers(value).next().unwrap_or(0.0);
    if value.ends_with('%') { number / 100.0 * whole } else { number }
}

/// How opaque a computed colour is; `None` if it is not given as red, green and blue.
fn alpha(colour: &str) -> Option<f64> {
    let is_rgb = colour.starts_with("rgb");
    is_rgb.then(|| numbers(colour).nth(3).unwrap_or(1.0))
}

/// Whether a reader sees no difference between two computed colours.
fn is_alike(a: &str, b: &str) -> bool {
    let is_near = |(a, b): (f64, f64)| (a - b).abs() <= CLOSEST.into();
    a == b || (alpha(a) == Some(1.0) && alpha(b).is_some() && numbers(a).zip(numbers(b)).all(is_near))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Page = Page { width: 900.0, goes_left: false };
    const LINE: Area = Area { left: 10.0, right: 500.0, bottom: 300.0, height: 18.0 };

    /// A style as a browser computes it, but for the declarations that it was given.
    struct Declared(&'static str, [f64; 2]);

    impl Style for Declared {
        fn value(&self, property: &str) -> String {
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
                .to_string()
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
        let style = Declared(styles.last().unwrap(), size);
        sight.unseen_text(&style).or_else(|| sight.misplaced(area, PAGE))
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
    fn numbers_are_read_as_browsers_write_them() {
        let all = |value| numbers(value).collect::<Vec<_>>();
        assert_eq!(all("rgba(10, 0, 255, 0.05)"), [10.0, 0.0, 255.0, 0.05]);
        assert_eq!(all("polygon(evenodd, -1.5px 33.3333%)"), [-1.5, 33.333]);
        assert_eq!(all("1e-05"), [0.0]);
        assert!(all("none").is_empty());
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
        assert_eq!(
            unseen(&["-webkit-text-fill-color: rgba(0, 0, 0, 0); -webkit-background-clip: text"]),
            None
        );
        let white = Declared(WHITE, [400.0, 40.0]);
        assert_eq!(Sight::of_page("light dark").unseen_text(&white), None);
    }
}
