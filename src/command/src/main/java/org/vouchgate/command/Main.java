package org.vouchgate.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the command that was asked for, and says on standard error how it went. Exit code 0 is done, 1 is failed,
 * 2 is wrong use, 3 is that something could not be found out. */
public final class Main {

    private final List<Command> commands;
    private final PrintStream messages;

    Main(List<Command> commands, PrintStream messages) {
        this.commands = List.copyOf(commands);
        this.messages = messages;
    }

    public static void main(String[] arguments) {
        var commands = List.<Command>of(
                new ImportCommand(),
                new NormaliseCommand(),
                new RelatednessCommand(),
                new MatchCommand(Clock.systemUTC()),
                new BiasAuditCommand(),
                new VerifyCommand(Clock.systemUTC(), System.out));
        System.exit(new Main(commands, System.err).run(arguments));
    }

    int run(String... arguments) {
        var command = commands.stream()
                .filter(each -> arguments.length > 0 && each.name().equals(arguments[0]))
                .findFirst();
        if (command.isEmpty()) {
            commands.forEach(each -> messages.println(each.usage()));
            return 2;
        }
        return run(command.get(), Arrays.asList(arguments).subList(1, arguments.length));
    }

    private int run(Command command, List<String> arguments) {
        try {
            var known = new ArrayList<>(command.options());
            known.addAll(List.of("in", "out"));
            var done = command.run(Options.of(arguments, known));
            messages.println(done.message());
            return done.code();
        } catch (WrongUse e) {
            messages.println(e.getMessage());
            messages.println(command.usage());
            return 2;
        } catch (IOException e) {
            messages.println("A file could not be read or written: " + e.getMessage());
            return 1;
        }
    }
}
