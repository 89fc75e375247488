package org.vouchgate.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.SignatureSpi;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class SignatureExaminationTest {

    /** A provider that is content with every signature. */
    private static final class Gullible extends Provider {

        private static final long serialVersionUID = 1L;

        Gullible() {
            super("Gullible", "1", "says yes");
            for (var name : List.of("SHA256withECDSA", "SHA384withECDSA", "SHA512withECDSA")) {
                put("Signature." + name + "inP1363Format", SaysYes.class.getName());
            }
            put("Signature.Ed25519", SaysYes.class.getName());
        }
    }

    /** Never looks. */
    @SuppressWarnings("deprecation") // the abstract methods that every signature has to have
    public static final class SaysYes extends SignatureSpi {

        @Override
        protected void engineInitVerify(PublicKey key) {}

        @Override
        protected void engineInitSign(java.security.PrivateKey key) {}

        @Override
        protected void engineUpdate(byte b) {}

        @Override
        protected void engineUpdate(byte[] bytes, int from, int length) {}

        @Override
        protected byte[] engineSign() {
            return new byte[0];
        }

        @Override
        protected boolean engineVerify(byte[] signature) {
            return true;
        }

        @Override
        protected void engineSetParameter(String name, Object value) {}

        @Override
        protected Object engineGetParameter(String name) {
            return "";
        }
    }

    @Test
    void the_platforms_own_provider_passes() {
        assertThat(SignatureExamination.passes(Security.getProvider("SunEC"))).isTrue();
    }

    @Test
    void a_provider_that_accepts_everything_fails() {
        assertThat(SignatureExamination.passes(new Gullible())).isFalse();
    }

    @Test
    void a_provider_without_these_signatures_fails() {
        assertThat(SignatureExamination.passes(Security.getProvider("SunRsaSign")))
                .isFalse();
    }

    @Test
    void the_native_provider_passes_where_its_library_loads() {
        var provider = ServiceLoader.load(Provider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.getName().equals(NativeCryptography.PROVIDER))
                .findFirst();

        assumeThat(provider).as("the native provider is made for this platform").isPresent();
        assumeThat(provider.orElseThrow().getServices())
                .as("its library loads here")
                .isNotEmpty();
        assertThat(SignatureExamination.passes(provider.orElseThrow())).isTrue();
    }
}
