//! What a browser's computed styles and boxes tell of whether a reader can see a text.
//!
//! Each element's [`Sight`] follows from that of the element above it and from its own style; its texts are judged by
//! that, and by where they were drawn. What cannot be told counts as seen: a text too many in a
//! summary is better than a story that is lost.

mod clip;
mod css;
#[cfg(test)]
mod tests;

use clip::is_clipped;
use css::{alpha, is_alike, numbers};
use std::borrow::Cow;
use std::rc::Rc;

/// How a browser shows an element.
pub trait Style {
    /// The computed value of a CSS property, empty if the browser does not know it. It is best at hand for the
    /// [`PROPERTIES`](Sight::PROPERTIES): the others are seldom asked for.
    fn value(&self, property: &str) -> Cow<'_, str>;

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
    ///
    /// ```
    /// use nutgraf::page::Unseen;
    ///
    /// assert!(Unseen::Transparent.may_appear() && !Unseen::OffPage.may_appear());
    /// ```
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
    ///
    /// ```
    /// use nutgraf::page::{Area, Page};
    ///
    /// let page = Page { width: 900.0, goes_left: false };
    /// let line = Area { left: 10.0, right: 500.0, bottom: 300.0, height: 18.0 };
    /// assert!(line.is_within(page));
    /// assert!(!Area { left: -9999.0, right: -9500.0, ..line }.is_within(page));
    /// ```
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

/// What is known of how readers see the texts in an element.
///
/// ```
/// use nutgraf::page::{Sight, Style, Unseen};
/// use std::borrow::Cow;
///
/// /// A style that gives one property another value than browsers do.
/// struct Only(&'static str, &'static str);
///
/// impl Style for Only {
///     fn value(&self, property: &str) -> Cow<'_, str> {
///         let initial = match property {
///             "position" => "static",
///             "display" => "block",
///             "overflow-x" => "visible",
///             "opacity" => "1",
///             "font-size" => "16px",
///             "background-color" => "rgba(0, 0, 0, 0)",
///             "-webkit-text-fill-color" => "rgb(0, 0, 0)",
///             _ => "none",
///         };
///         if property == self.0 { self.1.into() } else { initial.into() }
///     }
///
///     fn size(&self) -> [f64; 2] {
///         [600.0, 20.0]
///     }
/// }
///
/// let page = Sight::of_page("normal");
/// let seen = |style: &Only| page.within(style).unseen_text();
/// assert_eq!(seen(&Only("opacity", "1")), None);
/// assert_eq!(seen(&Only("opacity", "0")), Some(Unseen::Transparent));
/// assert_eq!(seen(&Only("font-size", "1px")), Some(Unseen::Small));
/// assert_eq!(seen(&Only("-webkit-text-fill-color", "rgb(255, 255, 255)")), Some(Unseen::Ink));
/// ```
#[derive(Clone, Debug)]
pub struct Sight {
    opacity: f64,
    is_clipped: bool,
    box_above: BoxAbove,
    /// The colour that texts are written on, if it can be told.
    ground: Option<Rc<str>>,
    /// Whether what is in it stands in a grid, where one cell may lie on another.
    is_grid: bool,
    /// Whether it is moved, and on its way.
    is_moving: bool,
    is_in_line: bool,
    /// Why the texts in the element itself are unseen, if they are.
    text: Option<Unseen>,
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
    /// The CSS properties that each element is asked for; most others only if one of these says that they matter.
    pub const PROPERTIES: [&str; 11] = [
        "position",
        "display",
        "background-image",
        "background-color",
        "margin-top",
        "opacity",
        "transform",
        "clip-path",
        "overflow-x",
        "font-size",
        "-webkit-text-fill-color",
    ];

    /// What holds above the page's first element. Browsers paint an empty page white, unless its `color-scheme` lets
    /// them do otherwise.
    pub fn of_page(color_scheme: &str) -> Sight {
        Sight {
            opacity: 1.0,
            is_clipped: false,
            box_above: BoxAbove::None,
            ground: (!color_scheme.contains("dark")).then(|| "rgb(255, 255, 255)".into()),
            is_grid: false,
            is_moving: false,
            is_in_line: false,
            text: None,
        }
    }

    /// What holds in an element that stands in this one.
    pub fn within(&self, style: &impl Style) -> Sight {
        let sight = self.around(style);
        let is_small = || numbers(&style.value("font-size")).any(|size| size < SMALLEST_LINE);
        let text = (sight.unseen())
            .or_else(|| is_small().then_some(Unseen::Small))
            .or_else(|| sight.is_inkless(style).then_some(Unseen::Ink));
        Sight { text, ..sight }
    }

    /// What holds in an element whatever its texts look like.
    fn around(&self, style: &impl Style) -> Sight {
        let position = style.value("position");
        let display = style.value("display");
        let ground = self.ground(style, &position);
        // What only stands in a line has no box to be moved, or to cut anything off.
        if position == "static" && matches!(&*display, "inline" | "contents") {
            let opacity = self.opacity * opacity(style, "none");
            return Sight { opacity, ground, is_grid: false, is_in_line: true, text: None, ..*self };
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
            text: None,
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

    /// Why readers cannot see the texts in the element itself, by its style.
    pub fn unseen_text(&self) -> Option<Unseen> {
        self.text
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
    fn ground(&self, style: &impl Style, position: &str) -> Option<Rc<str>> {
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
            Some(1.0) => Some(own.into()),
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
