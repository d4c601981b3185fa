import ArgumentParser

/// Says why a command failed, for people or machines, and returns the exit code to throw.
func failure(_ message: String, json: Bool, outcome: Outcome) throws -> ExitCode {
  if json {
    try standardOutput.print(FailureDocument(error: message).json())
  } else {
    standardError.write("marquee: error: \(message)")
  }
  return ExitCode(outcome.rawValue)
}
