package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.vouchgate.credential.w3c.Proving.NOON;
import static org.vouchgate.credential.w3c.Proving.finding;
import static org.vouchgate.credential.w3c.Proving.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.key.KeyPolicy;

/**
 * What becomes of credentials that others published, for an employer who registered nobody. Most of them are sound, and
 * show by that how little a signature says: their issuers' keys are nowhere but in the proofs.
 */
class PublishedSampleProofsTest {

    @Test
    @DisplayName("A-40, A-55, D8: every published sample has its recorded verdict")
    void every_sample_has_its_verdict() throws IOException {
        var samples = samples();
        assumeTrue(samples.isPresent(), "skipped: the published sample credentials are not on this machine");
        var verdicts = new TreeMap<String, Reason>();
        var reader = reader(KeyPolicy.NOBODY_REGISTERED, PublishedDocuments.nothing());
        for (var name : recorded().keySet()) {
            var json = StrictJson.object(Files.readString(samples.get().resolve(name + ".json")));
            verdicts.put(name, finding(reader.read(json.orElseThrow(), NOON)).reason());
        }

        assertThat(verdicts).containsExactlyEntriesOf(recorded());
    }

    private static TreeMap<String, Reason> recorded() {
        var verdicts = new TreeMap<String, Reason>();
        // Their keys are addresses (urn:uuid, or https without a key) that lead nowhere, beside the issuer or not.
        record(verdicts, Reason.ISSUER_KEY_NOT_BOUND, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18);
        record(verdicts, Reason.ISSUER_KEY_NOT_FOUND, 11, 12, 13);
        record(verdicts, Reason.KEY_MECHANISM_NOT_ALLOWED, 22, 23);
        // D8: sound, but the key stands in the fragment of an address that nobody opens.
        record(verdicts, Reason.ISSUER_BINDING_UNPROVEN, 9, 10, 19, 20, 21, 24, 25, 26, 28, 32, 33, 35, 36, 37);
        // An https issuer signs with a did:key; the other names a did:web that is not the issuer.
        record(verdicts, Reason.ISSUER_KEY_NOT_BOUND, 27, 43);
        // An early name of a suite.
        record(verdicts, Reason.PROOF_UNSUPPORTED, 29);
        // Made to be wrong: a type that no context defines.
        record(verdicts, Reason.CONTENT_NOT_SIGNED, 30, 31);
        // Issuer without identifier, contexts missing, identifiers that are none, badges about nobody, an inline
        // context.
        record(verdicts, Reason.DATA_MODEL_VIOLATED, 34, 38, 39, 40, 41, 42, 45, 46, 48, 53, 54, 55, 61, 62, 86);
        // Changed on purpose; and a chain whose proofs were not made over the proofs before them.
        record(verdicts, Reason.SIGNATURE_INVALID, 44, 87);
        record(verdicts, Reason.SIGNED_BY_ISSUER, 47, 51, 56, 57);
        record(verdicts, Reason.SIGNED_BY_ISSUER_IN_LEGACY_WAY, 49, 50, 52, 58, 60, 88);
        record(verdicts, Reason.PROOF_MISSING, 59, 89);
        record(verdicts, Reason.PROOF_MISSING, IntStream.rangeClosed(63, 85).toArray());
        return verdicts;
    }

    private static void record(Map<String, Reason> verdicts, Reason reason, int... numbers) {
        for (int number : numbers) {
            verdicts.put("c%03d".formatted(number), reason);
        }
    }

    private static Optional<Path> samples() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared").resolve("credentials"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
