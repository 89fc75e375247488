package org.vouchgate.presentation.dcql;

import java.util.List;
import java.util.regex.Pattern;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Expectation;

/**
 * One credential that is asked for (OpenID4VP 1.0, section 6.1).
 *
 * @param id                                the name its answers go by
 * @param format                            the format asked for
 * @param types                             the types that will do ({@code meta})
 * @param multiple                          whether more than one may be presented for it
 * @param requireCryptographicHolderBinding whether the holder must prove that it is theirs
 * @param trustedAuthorities                authorities one of which must stand behind it; empty means any
 * @param claims                            the claims asked for; empty means whatever is always disclosed
 * @param claimSets                         combinations of claim ids one of which will do; empty means all claims
 */
public record CredentialQuery(
        String id,
        CredentialFormat format,
        TypesQuery types,
        boolean multiple,
        boolean requireCryptographicHolderBinding,
        List<TrustedAuthority> trustedAuthorities,
        List<ClaimsQuery> claims,
        List<List<String>> claimSets) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public CredentialQuery {
        trustedAuthorities = List.copyOf(trustedAuthorities);
        claims = List.copyOf(claims);
        claimSets = claimSets.stream().map(List::copyOf).toList();
        if (!isId(id)) {
            throw new IllegalArgumentException("not the id of a credential query: " + id);
        }
        if (!types.fits(format)) {
            throw new IllegalArgumentException(format.identifier() + " names its types in another way");
        }
        requireClaimSetsNameClaims(claims, claimSets);
    }

    private static void requireClaimSetsNameClaims(List<ClaimsQuery> claims, List<List<String>> claimSets) {
        var ids = claims.stream().flatMap(claim -> claim.id().stream()).toList();
        if (ids.stream().distinct().count() != ids.size()) {
            throw new IllegalArgumentException("two claims queries have the same id");
        }
        if (claimSets.stream().anyMatch(set -> set.isEmpty() || !ids.containsAll(set))) {
            throw new IllegalArgumentException("a claim set is empty or names a claim that is not asked for");
        }
    }

    /** What a presented credential is held against once its integrity is established. */
    public Expectation expectation() {
        return new QueryExpectation(this);
    }

    /** Ids of credential queries and claims queries are alphanumeric with {@code _} and {@code -}; ours also short. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
