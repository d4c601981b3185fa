import Basics
import Publishing

/// Makes all outputs of `plan`, stages them, and when none is missing commits them.
func publish(
  _ plan: OutputPlan, _ renderer: Renderer, to output: String, _ request: BuildRequest, into report: inout BuildReport
) async throws(PublishingError) {
  let publication = try Publication(
    folder: output, source: request.source,
    protectedFolders: [request.source + "/content", request.source + "/themes", request.themes])
  report.notices += publication.warnings
  let stage = publication.stage
  let staged = await parallelMap(count: plan.outputs.count, jobs: request.jobs) { index in
    Result { () throws(FileError) in try make(plan.outputs[index], renderer, stage, source: request.source) }
  }
  var files = [StagedFile]()
  files.reserveCapacity(staged.count)
  for result in staged {
    do { files.append(try result.get()) } catch { throw .file(error) }
  }
  let published = try publication.commit(files)
  report.publication = published
  report.unpublished = published.errors
  report.notices += published.warnings
}

/// Makes one output and stages it.
private func make(
  _ output: OutputPlan.Output, _ renderer: Renderer, _ stage: Stage, source: String
) throws(FileError) -> StagedFile {
  switch output.source {
  case .page(let page): try stage.add(renderer.bytes(of: page), at: output.path)
  case .feed(let kind, let language): try stage.add(renderer.feed(kind, language), at: output.path)
  case .bytes(let bytes): try stage.add(bytes, at: output.path)
  case .copy(let path): try stage.copy(fileAt: source + "/" + path, to: output.path)
  }
}
