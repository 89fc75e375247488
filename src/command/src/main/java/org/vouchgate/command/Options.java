package org.vouchgate.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was given on the command line, as {@code --name value}. */
record Options(Map<String, String> values) {

    Options {
        values = Map.copyOf(values);
    }

    static Options of(List<String> arguments, List<String> known) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i).startsWith("--") ? arguments.get(i).substring(2) : "";
            if (!known.contains(name)) {
                throw new WrongUse(arguments.get(i) + " is no option of this command.");
            }
            if (i + 1 == arguments.size()) {
                throw new WrongUse("--" + name + " needs a value.");
            }
            values.put(name, arguments.get(i + 1));
        }
        return new Options(values);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A file to read. */
    Path in() {
        var in = path("in");
        if (!Files.isReadable(in)) {
            throw new WrongUse("--in " + in + " cannot be read.");
        }
        return in;
    }

    /** A file to write; what it held is replaced. */
    Path out() {
        return path("out");
    }

    Optional<Instant> instant(String name) {
        try {
            return value(name).map(Instant::parse);
        } catch (DateTimeException e) {
            throw new WrongUse("--" + name + " must be an instant such as 2026-06-01T00:00:00Z.");
        }
    }

    OptionalDouble number(String name, double least, double most) {
        var text = value(name);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!text.get().matches("[0-9]{1,9}(\\.[0-9]{1,17})?")) {
            throw new WrongUse("--" + name + " must be a number.");
        }
        double number = Double.parseDouble(text.get());
        if (number < least || number > most) {
            throw new WrongUse("--" + name + " must be from " + least + " to " + most + ".");
        }
        return OptionalDouble.of(number);
    }

    private Path path(String name) {
        return Path.of(value(name).orElseThrow(() -> new WrongUse("--" + name + " is missing.")));
    }
}
