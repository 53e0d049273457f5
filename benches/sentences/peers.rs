use crate::Outcome;
use crate::score::Set;
use std::path::Path;
use std::process::Command;

/// Another library, run by a script of its own over the same folder.
pub struct Peer {
    pub name: &'static str,
    command: &'static [&'static str],
}

/// The peers; `requirements.txt` beside the scripts names the Python ones.
pub fn all() -> [Peer; 3] {
    [
        Peer { name: "Intl.Segmenter", command: &["node", "benches/sentences/intl.mjs"] },
        Peer { name: "sentencex", command: &["python3", "benches/sentences/peers.py", "sentencex"] },
        Peer { name: "pySBD", command: &["python3", "benches/sentences/peers.py", "pysbd"] },
    ]
}

impl Peer {
    /// Runs the peer. It prints the seconds it took, then for each row of each set a JSON list.
    pub fn split(&self, folder: &Path, sets: &[Set]) -> Result<Outcome, String> {
        let [program, args @ ..] = self.command else { return Err("no command".into()) };
        let output = Command::new(program)
            .args(args)
            .arg(folder)
            .output()
            .map_err(|error| format!("{program}: {error}"))?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr);
            return Err(message.lines().last().unwrap_or("failed").to_string());
        }
        let printed = String::from_utf8_lossy(&output.stdout);
        let mut lines = printed.lines();
        let seconds: f64 = lines.next().and_then(|line| line.parse().ok()).ok_or("no time printed")?;
        let mut split = lines.map(|line| serde_json::from_str::<Vec<String>>(line).unwrap_or_default());
        let scores = sets
            .iter()
            .map(|set| {
                set.score(&set.rows.iter().map(|_| split.next().unwrap_or_default()).collect::<Vec<_>>())
            })
            .collect();
        let bytes: usize = sets.iter().flat_map(|set| &set.rows).map(|row| row.text.len()).sum();
        Ok(Outcome { scores, megabytes_per_second: bytes as f64 / 1e6 / seconds })
    }
}
