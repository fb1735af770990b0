import CommandLineTool

YardstickCommand.run()
