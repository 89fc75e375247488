package org.vouchgate.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.vouchgate.record.RecordVerifier;
import org.vouchgate.record.Step;
import org.vouchgate.record.Trust;
import org.vouchgate.record.Verification;
import org.vouchgate.words.Words;

/**
 * Verifies a summary or a signed record again: by itself, without the gateway or a network, as of its date. Writes a line for
 * each question, with how sure the answer is, and what it comes down to.
 */
final class VerifyCommand implements Command {

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final Clock clock;
    private final PrintStream answers;

    VerifyCommand(Clock clock, PrintStream answers) {
        this.clock = clock;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<String> options() {
        return List.of("trust", "as-of", "crl", "language");
    }

    @Override
    public String usage() {
        return "verify --in FILE.pdf|RECORD.jwt [--trust CERTIFICATES|JWKS] [--as-of INSTANT] [--crl FILE] [--language TAG]"
                + "   whether a summary or a record holds: 0 it does, 1 it does not, 3 could not be found out";
    }

    @Override
    public Done run(Options given) throws IOException {
        var words = given.value("language")
                .map(language -> Words.in(language)
                        .orElseThrow(() -> new WrongUse("--language must be one of "
                                + Words.all().stream().map(Words::language).toList())))
                .orElseGet(Words::english);
        var file = read(given.in());
        var verification = new RecordVerifier(trust(given), given.instant("as-of"), clock.instant()).of(file);
        verification.steps().forEach(step -> answers.println(line(step, words)));
        return new Done(
                words.say("verify.conclusion." + verification.conclusion().wireName()), code(verification));
    }

    private static Trust trust(Options given) throws IOException {
        var trust = Trust.nobody();
        if (given.value("trust").isPresent()) {
            trust = Trust.read(read(path(given, "trust")))
                    .orElseThrow(() -> new WrongUse("--trust holds neither certificates nor a JSON Web Key Set."));
        }
        if (given.value("crl").isPresent()) {
            trust = trust.knowing(read(path(given, "crl")))
                    .orElseThrow(() -> new WrongUse("--crl is no list of revoked certificates."));
        }
        return trust;
    }

    private static Path path(Options given, String name) {
        var path = Path.of(given.value(name).orElseThrow());
        if (!Files.isReadable(path)) {
            throw new WrongUse("--" + name + " " + path + " cannot be read.");
        }
        return path;
    }

    private static byte[] read(Path path) throws IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw new WrongUse(path + " is larger than any summary.");
        }
        return Files.readAllBytes(path);
    }

    /** For people, and for scripts: which question, how it was answered, and in the reader's language why. */
    private static String line(Step step, Words words) {
        var arguments = step.arguments().stream()
                .map(each -> each instanceof Instant at ? words.minute(at) : each)
                .toArray();
        return "%-16s %-10s %s"
                .formatted(
                        step.question().wireName(),
                        step.answer().wireName(),
                        words.say("verify.step." + step.why(), arguments));
    }

    private static int code(Verification verification) {
        return switch (verification.conclusion()) {
            case HOLDS -> 0;
            case DOES_NOT_HOLD -> 1;
            case NOT_KNOWN -> 3;
        };
    }
}
