package org.vouchgate.presentation.dcql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.jose.Base64Url;

/**
 * Authorities that are to stand behind a credential (OpenID4VP 1.0, section 6.1.1). A hint to the wallet; whether an
 * issuer is trusted is decided elsewhere, by the employer's own trust lists.
 *
 * @param type   how the values name an authority
 * @param values the authorities, any of which will do; never empty
 */
public record TrustedAuthority(Type type, List<String> values) {

    /** Ways to name an authority. */
    public enum Type {
        /** The key identifier in the authority key identifier extension of a certificate in the chain, as base64url. */
        AUTHORITY_KEY_IDENTIFIER("aki"),
        /** A trust list (ETSI TS 119 612). */
        ETSI_TRUSTED_LIST("etsi_tl"),
        /** A trust anchor of an OpenID federation. */
        OPENID_FEDERATION("openid_federation");

        private final String wireName;

        Type(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }

        static Optional<Type> of(String wireName) {
            return Arrays.stream(values())
                    .filter(type -> type.wireName.equals(wireName))
                    .findFirst();
        }

        /** Whether a value can name an authority in this way. */
        boolean accepts(String value) {
            return !value.isEmpty()
                    && (this != AUTHORITY_KEY_IDENTIFIER
                            || Base64Url.decode(value).isPresent());
        }
    }

    public TrustedAuthority {
        values = List.copyOf(values);
        if (values.isEmpty() || !values.stream().allMatch(type::accepts)) {
            throw new IllegalArgumentException("not values of " + type.wireName());
        }
    }
}
