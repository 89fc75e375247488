package org.vouchgate.demo.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.demo.issuer.CollegeFixture.NOON;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;

class CollegeTest {

    private static final Persona PERSONA = Persona.all().get(0);

    @TempDir
    Path directory;

    private final TestKey holder = TestKey.p256(new SecureRandom());

    @Test
    void a_certificate_is_bound_to_its_holder_and_hides_name_and_skills() {
        var jwt = Jws.read(CollegeFixture.open(directory)
                .certify(PERSONA, holder)
                .encoded()
                .split("~")[0]);

        assertThat(jwt.payload().getJsonObject("cnf").getJsonObject("jwk")).isEqualTo(holder.publicJwk());
        assertThat(jwt.payload().getString("vct")).isEqualTo("urn:vouchgate:credential:skill-certificate:1");
        assertThat(jwt.payload().toString()).doesNotContain("Mira", "Jakarta EE");
        assertThat(jwt.payload().getJsonNumber("nbf").longValue()).isLessThan(NOON.getEpochSecond());
    }

    @Test
    void a_revoked_certificate_is_set_in_the_published_list_and_no_other_is() throws IOException {
        var college = CollegeFixture.open(directory);
        college.certify(PERSONA, holder);
        college.certify(PERSONA, holder);
        var revoked = college.register.entries().get(0);

        college.register.setRevoked(revoked.id(), true);

        var list = Jws.read(college.certificateStatus().body()).payload().getJsonObject("status_list");
        var bits = BitSet.valueOf(
                new InflaterInputStream(new ByteArrayInputStream(Base64Url.decode(list.getString("lst"))))
                        .readAllBytes());
        assertThat(bits.stream()).containsExactly((int) revoked.index());
    }

    @Test
    void a_badge_taken_back_and_given_back_is_valid_again() throws IOException {
        var college = CollegeFixture.open(directory);
        college.award(PERSONA, holder.didKey());
        var entry = college.register.entries().get(0);

        college.register.setRevoked(entry.id(), true);
        assertThat(badgeBits(college)).anyMatch(bits -> bits != 0);

        college.register.setRevoked(entry.id(), false);
        assertThat(badgeBits(college)).allMatch(bits -> bits == 0);
    }

    @Test
    void keys_and_register_outlive_a_restart() {
        // D3
        var before = CollegeFixture.open(directory);
        before.award(PERSONA, holder.didKey());

        var after = CollegeFixture.open(directory);

        assertThat(after.badgeIssuer()).isEqualTo(before.badgeIssuer());
        assertThat(after.authorityPem()).isEqualTo(before.authorityPem());
        assertThat(after.register.entries()).isEqualTo(before.register.entries());
    }

    @Test
    void its_trust_list_names_its_root_and_its_badge_issuer() {
        var trust = new TrustFile();
        trust.college = CollegeFixture.open(directory);

        var list = trust.content();

        assertThat(list.getJsonArray("anchors").getJsonObject(0).getString("pem"))
                .isEqualTo(trust.college.authorityPem());
        assertThat(list.getJsonArray("issuers").getJsonObject(0).getString("identifier"))
                .isEqualTo(trust.college.badgeIssuer());
    }

    private static Byte[] badgeBits(College college) throws IOException {
        var subject = Jws.read(college.badgeStatus().body()).payload().getJsonObject("credentialSubject");
        var encoded = subject.getString("encodedList").substring(1);
        var bytes = new GZIPInputStream(new ByteArrayInputStream(Base64Url.decode(encoded))).readAllBytes();
        var boxed = new Byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            boxed[i] = bytes[i];
        }
        return boxed;
    }
}
