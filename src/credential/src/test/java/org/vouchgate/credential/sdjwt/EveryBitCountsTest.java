package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;

/** A presentation that was right and had anything changed is refused, and nothing about it is an exception. */
class EveryBitCountsTest {

    private static final SdJwtVcVerifier VERIFIER = new SdJwtVcVerifier(Readings.keys(Attempt.ISSUER.publicKey()));

    @Test
    void one_bit_turned_in_any_character_is_refused() {
        var sound = Attempt.sound().encoded().getBytes(StandardCharsets.US_ASCII);
        var passed = new ArrayList<String>();

        for (int i = 0; i < sound.length; i++) {
            var changed = sound.clone();
            changed[i] ^= (byte) (1 << i % 7);
            collectIfPassed("bit " + i % 7 + " of character " + i, changed, passed);
        }

        assertThat(passed).isEmpty();
    }

    @Test
    void any_character_left_out_is_refused() {
        var sound = Attempt.sound().encoded();
        var passed = new ArrayList<String>();

        for (int i = 0; i < sound.length(); i++) {
            var changed = sound.substring(0, i) + sound.substring(i + 1);
            collectIfPassed("without character " + i, changed.getBytes(StandardCharsets.US_ASCII), passed);
        }

        assertThat(passed).isEmpty();
    }

    @Test
    void cut_off_anywhere_it_is_refused() {
        var sound = Attempt.sound().encoded();
        var passed = new ArrayList<String>();

        for (int length = 0; length < sound.length(); length += 3) {
            collectIfPassed(
                    "the first " + length, sound.substring(0, length).getBytes(StandardCharsets.US_ASCII), passed);
        }

        assertThat(passed).isEmpty();
    }

    @Test
    void unchanged_it_passes() {
        var passed = new ArrayList<String>();

        collectIfPassed("unchanged", Attempt.sound().encoded().getBytes(StandardCharsets.US_ASCII), passed);

        assertThat(passed).containsExactly("unchanged");
    }

    private static void collectIfPassed(String what, byte[] presentation, List<String> passed) {
        var encoded = new String(presentation, StandardCharsets.ISO_8859_1);
        var reading = Readings.read(VERIFIER, encoded, true);
        if (reading.findings().stream().allMatch(finding -> finding.answer() == Answer.PASSED)) {
            passed.add(what);
        }
    }
}
