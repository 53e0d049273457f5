//! The growth as a drawing: time against length, both by doublings, a line for each kind of text.

use super::Cost;
use plotters::prelude::*;
use std::error::Error;

/// Draws what the module takes in Node.
pub fn draw(path: &str, all: &[(&str, Vec<Cost>)]) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(path, (800, 480)).into_drawing_area();
    root.fill(&WHITE)?;
    let points = |costs: &[Cost]| -> Vec<(f64, f64)> {
        costs.iter().map(|cost| (cost.bytes as f64 / 1000.0, 1e3 * cost.node.as_secs_f64())).collect()
    };
    let every: Vec<(f64, f64)> = all.iter().flat_map(|(_, costs)| points(costs)).collect();
    let range = |of: fn(&(f64, f64)) -> f64| {
        let values = || every.iter().map(of);
        values().fold(f64::MAX, f64::min)..values().fold(0.0, f64::max)
    };
    let mut chart = ChartBuilder::on(&root)
        .margin(16)
        .x_label_area_size(40)
        .y_label_area_size(60)
        .build_cartesian_2d(range(|point| point.0).log_scale(), range(|point| point.1).log_scale())?;
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .x_labels(6)
        .x_label_formatter(&|kb| format!("{kb:.0}"))
        .y_label_formatter(&|ms| format!("{ms:.0}"))
        .x_desc("KB of text")
        .y_desc("ms in Node")
        .draw()?;
    for (i, (kind, costs)) in all.iter().enumerate() {
        let colour = Palette99::pick(i).to_rgba();
        let line = LineSeries::new(points(costs), colour.stroke_width(2));
        chart
            .draw_series(line)?
            .label(*kind)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], colour));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE)
        .border_style(BLACK.mix(0.2))
        .draw()?;
    root.present()?;
    Ok(())
}
