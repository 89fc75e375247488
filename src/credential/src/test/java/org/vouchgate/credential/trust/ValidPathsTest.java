package org.vouchgate.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.testkit.TestCa;

/** What is remembered of certificate paths, and what never is. */
class ValidPathsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SecureRandom CHANCE = new SecureRandom();

    private final TestCa root = TestCa.root("CN=Root", NOON.minusSeconds(3600), CHANCE);
    private final TestCa other = TestCa.root("CN=Root", NOON.minusSeconds(3600), CHANCE);
    private final ValidPaths paths = new ValidPaths();

    @Test
    void a_path_is_remembered_for_its_anchor_and_a_while() {
        var leaf = List.of(root.leaf("CN=College", NOON.minusSeconds(3600)).leaf());
        paths.add(leaf, root.certificate(), NOON);

        assertThat(paths.contains(leaf, root.certificate(), NOON.plusSeconds(60)))
                .isTrue();
        assertThat(paths.contains(leaf, root.certificate(), NOON.plus(Duration.ofMinutes(11))))
                .isFalse();
        assertThat(paths.contains(leaf, other.certificate(), NOON)).isFalse();
    }

    @Test
    @DisplayName("A-46: a certificate that has run out since is not valid, however recently it was")
    void dates_are_looked_at_each_time() {
        var leaf = List.of(root.leaf("CN=College", NOON.minusSeconds(3600)).leaf());
        var end = leaf.get(0).getNotAfter().toInstant();
        paths.add(leaf, root.certificate(), end.minusSeconds(30));

        assertThat(paths.contains(leaf, root.certificate(), end)).isTrue();
        assertThat(paths.contains(leaf, root.certificate(), end.plusSeconds(1))).isFalse();
    }

    @Test
    @DisplayName("A-43: an anchor of the same name but another key does not inherit what was found valid")
    void another_anchor_of_the_same_name_is_asked_anew() {
        var chain = List.of(root.leaf("CN=College", NOON.minusSeconds(3600)).leaf());

        assertThat(CertificatePaths.follow(chain, root.certificate(), NOON))
                .isEqualTo(CertificatePaths.Outcome.LEADS_THERE);
        assertThat(CertificatePaths.follow(chain, other.certificate(), NOON))
                .isEqualTo(CertificatePaths.Outcome.BROKEN);
    }
}
