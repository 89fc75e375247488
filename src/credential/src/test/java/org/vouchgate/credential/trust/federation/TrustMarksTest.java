package org.vouchgate.credential.trust.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.DIPLOMAS;
import static org.vouchgate.credential.trust.Trusting.NOON;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.testkit.Jws;

@DisplayName("F1: a trust mark is the anchor's (OpenID Federation 1.0, section 7)")
class TrustMarksTest {

    private static final String ACCREDITED = "https://federation.example.edu/marks/accredited";

    private final TestFederation f = new TestFederation();

    @Test
    void a_mark_of_the_anchor_for_its_bearer_counts() {
        assertThat(isBorne(signed(mark()))).isTrue();
        assertThat(isBorne(signed(mark().add("exp", NOON.plusSeconds(1).getEpochSecond()))))
                .isTrue();
    }

    @Test
    void a_forged_mark_counts_for_nothing() {
        assertThat(isBorne(Jws.corrupt(signed(mark())))).isFalse();
        assertThat(isBorne(Entity.named(f.anchor.id()).sign(mark(), "trust-mark+jwt")))
                .isFalse();
        assertThat(isBorne("not.a.mark")).isFalse();
    }

    @Test
    @DisplayName("A-41: a mark of somebody else, for something else, or by somebody else")
    void a_mark_that_says_something_else_counts_for_nothing() {
        assertThat(isBorne(signed(mark().add("sub", "https://other.example.org"))))
                .isFalse();
        assertThat(isBorne(signed(mark().add("trust_mark_type", "https://federation.example.edu/marks/member"))))
                .isFalse();
        assertThat(isBorne(signed(mark().add("iss", f.network.id())))).isFalse();
        assertThat(isBorne(f.anchor.sign(mark(), "JWT"))).isFalse();
    }

    @Test
    void a_mark_that_has_expired_or_has_no_proper_end_counts_for_nothing() {
        assertThat(isBorne(signed(mark().add("exp", NOON.getEpochSecond())))).isFalse();
        assertThat(isBorne(signed(mark().add("exp", "tomorrow")))).isFalse();
    }

    @Test
    void every_mark_that_is_demanded_must_be_borne() {
        var other = "https://federation.example.edu/marks/member";
        var marks = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("trust_mark", signed(mark())))
                .add(1)
                .build();

        assertThat(isBorne(marks, Set.of(ACCREDITED, other))).isFalse();
        assertThat(isBorne(marks, Set.of(ACCREDITED))).isTrue();
        assertThat(isBorne(marks, Set.of())).isTrue();
    }

    private JsonObjectBuilder mark() {
        return Json.createObjectBuilder()
                .add("iss", f.anchor.id())
                .add("sub", COLLEGE)
                .add("trust_mark_type", ACCREDITED)
                .add("iat", NOON.getEpochSecond());
    }

    private String signed(JsonObjectBuilder mark) {
        return f.anchor.sign(mark, "trust-mark+jwt");
    }

    private boolean isBorne(String mark) {
        return isBorne(
                Json.createArrayBuilder()
                        .add(Json.createObjectBuilder()
                                .add("trust_mark_type", ACCREDITED)
                                .add("trust_mark", mark))
                        .build(),
                Set.of(ACCREDITED));
    }

    private boolean isBorne(JsonArray marks, Set<String> demanded) {
        var entry = new SourceEntry.Federation(
                "the Example federation",
                f.anchor.id(),
                new Signers(List.of(), List.of(f.anchor.publicJwk())),
                Set.of(),
                Duration.ofDays(1),
                DIPLOMAS,
                demanded);
        var member = f.college.sign(f.member().add("trust_marks", marks));
        return new TrustMarks(entry)
                .areBorneBy(EntityStatement.read(member, NOON).orElseThrow(), NOON);
    }
}
