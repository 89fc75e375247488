package org.vouchgate.ats.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerificationPackageTest {

    @Test
    void its_other_name_depends_on_the_id_alone() {
        var one = new VerificationPackage("java-backend", "Java backend profile", "Degree and skills");
        var renamed = new VerificationPackage("java-backend", "Java", "");
        var other = new VerificationPackage("java-frontend", "Java backend profile", "Degree and skills");

        assertThat(one.uuid()).isEqualTo(renamed.uuid()).isNotEqualTo(other.uuid());
    }
}
