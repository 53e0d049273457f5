//! Twice the input takes twice the steps, whatever stands in it. Steps of a virtual machine are the same on every
//! computer, whatever else it does.

use nutgraf_steps::{Kind, PLANTED, kinds};
use std::path::Path;
use std::process::Command;
use std::{env, fs, thread};
use wasmi::{Config, Engine, Error, Linker, Module, Store, TypedFunc};

/// Steps per byte of an input beside those of one half as large. The logarithm that sorting takes is in it; to compare
/// each with each other would take 2.
const MOST: f64 = 1.1;

#[test]
fn twice_the_input_takes_twice_the_steps() {
    let module = &module();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut faults: Vec<&str> = thread::scope(|scope| {
        let share = |core| kinds().enumerate().skip(core).step_by(cores);
        let work = |core| scope.spawn(move || faults(module, share(core)));
        let workers: Vec<_> = (0..cores).map(work).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("its work is done")).collect()
    });
    faults.sort_unstable();
    assert_eq!(faults, [PLANTED]);
}

/// Those of some kinds that take too many steps.
fn faults(module: &Module, kinds: impl Iterator<Item = (usize, Kind)>) -> Vec<&'static str> {
    kinds.filter(|(number, kind)| grows_too_fast(module, *number, kind)).map(|(_, kind)| kind.name).collect()
}

fn grows_too_fast(module: &Module, number: usize, &Kind { name, size, .. }: &Kind) -> bool {
    let mut counter = Counter::new(module, number).expect("the module imports nothing");
    // The first work of all makes what the others find.
    let [_, once, twice] = [size / 20, size, 2 * size].map(|size| counter.steps(size).expect("it is done"));
    println!("{name:?}: {once:.0} steps, {:.3} times as many beside twice as much", twice / once);
    twice > MOST * once
}

/// Works on inputs of a kind, and counts the steps.
struct Counter {
    store: Store<()>,
    kind: u32,
    prepare: TypedFunc<(u32, u32), u32>,
    work: TypedFunc<(), ()>,
}

impl Counter {
    fn new(module: &Module, kind: usize) -> Result<Self, Error> {
        let mut store = Store::new(module.engine(), ());
        store.set_fuel(u64::MAX)?;
        let instance = Linker::new(module.engine()).instantiate_and_start(&mut store, module)?;
        let prepare = instance.get_typed_func(&store, "prepare")?;
        let work = instance.get_typed_func(&store, "work")?;
        Ok(Self { store, kind: kind as u32, prepare, work })
    }

    /// The steps that an input of about this size takes, by byte of a text or line of a page.
    fn steps(&mut self, size: usize) -> Result<f64, Error> {
        let size = self.prepare.call(&mut self.store, (self.kind, size as u32))?;
        let before = self.store.get_fuel()?;
        self.work.call(&mut self.store, ())?;
        Ok((before - self.store.get_fuel()?) as f64 / f64::from(size))
    }
}

/// The core, compiled as it is published.
fn module() -> Module {
    let cargo = env::var_os("CARGO").unwrap_or("cargo".into());
    let build =
        ["build", "--quiet", "--package", env!("CARGO_PKG_NAME"), "--lib", "--profile", "wasm", "--target"];
    let built = Command::new(cargo).args(build).arg("wasm32-unknown-unknown").status();
    assert!(built.expect("cargo starts").success());
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("it lies in the target folder");
    let bytes =
        fs::read(target.join("wasm32-unknown-unknown/wasm/nutgraf_steps.wasm")).expect("it was built");
    let mut config = Config::default();
    config.consume_fuel(true);
    Module::new(&Engine::new(&config), bytes).expect("a module")
}
