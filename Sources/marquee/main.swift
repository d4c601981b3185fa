await Marquee.run(CommandLine.arguments)
