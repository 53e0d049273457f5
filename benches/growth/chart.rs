//! The growth as a drawing: time against length, both by doublings, a line for each kind of text.

use super::{Cost, Times, fastest};
use plotters::coord::Shift;
use plotters::prelude::*;
use std::error::Error;
use std::ops::Range;

/// Where the time is taken, and which times those are.
type Place = (&'static str, Times);

const PLACES: [Place; 2] = [("natively", |cost| &cost.native), ("in Node", |cost| &cost.node)];

/// Draws what a text takes natively, and the module in Node beside that, on one scale.
pub fn draw(path: &str, all: &[(&str, Vec<Cost>)]) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(path, (960, 480)).into_drawing_area();
    root.fill(&WHITE)?;
    for (area, place) in root.split_evenly((1, 2)).iter().zip(&PLACES) {
        draw_place(area, place, all)?;
    }
    root.present()?;
    Ok(())
}

fn draw_place<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    (place, times_of): &Place,
    all: &[(&str, Vec<Cost>)],
) -> Result<(), Box<dyn Error>>
where
    B::ErrorType: 'static,
{
    let milliseconds = |of: &Times, cost: &Cost| 1e3 * fastest(of(cost));
    let costs = || all.iter().flat_map(|(_, costs)| costs);
    let lengths = costs().map(|cost| cost.bytes as f64 / 1000.0);
    let times = costs().flat_map(|cost| PLACES.map(|(_, times)| milliseconds(&times, cost)));
    let mut chart = ChartBuilder::on(area)
        .caption(place, ("sans-serif", 16))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(60)
        .build_cartesian_2d(range(lengths).log_scale(), range(times).log_scale())?;
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .x_labels(6)
        .x_label_formatter(&|kb| format!("{kb:.0}"))
        .y_label_formatter(&|ms| format!("{ms:.0}"))
        .x_desc("KB of text")
        .y_desc("ms")
        .draw()?;
    for (i, (kind, costs)) in all.iter().enumerate() {
        let colour = Palette99::pick(i).to_rgba();
        let points = costs.iter().map(|cost| (cost.bytes as f64 / 1000.0, milliseconds(times_of, cost)));
        chart
            .draw_series(LineSeries::new(points, colour.stroke_width(2)))?
            .label(*kind)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], colour));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE)
        .border_style(BLACK.mix(0.2))
        .draw()?;
    Ok(())
}

fn range(values: impl Iterator<Item = f64> + Clone) -> Range<f64> {
    values.clone().fold(f64::MAX, f64::min)..values.fold(0.0, f64::max)
}
