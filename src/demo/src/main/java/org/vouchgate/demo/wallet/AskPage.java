package org.vouchgate.demo.wallet;

import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.vouchgate.testkit.wallet.Choice;
import org.vouchgate.testkit.wallet.PresentationAsk;

/**
 * What a person sees before deciding.
 *
 * @param id       of the pending request, for the form
 * @param who      the requester's certificate subject
 * @param verified whether a certificate stands behind the requester
 * @param shares   what would be shared
 * @param complete whether the wallet can answer
 * @param missing  how many of the credentials asked for it does not have
 */
public record AskPage(String id, String who, boolean verified, List<Share> shares, boolean complete, int missing) {

    /** A credential as it would be told, and what of it stays here. */
    public record Share(CredentialCard told, List<CredentialCard.Fact> kept) {}

    static AskPage of(String id, PresentationAsk ask, Choice choice) {
        var shares = choice.byQuery().values().stream()
                .flatMap(List::stream)
                .map(AskPage::share)
                .toList();
        var certificate = ask.certificate();
        return new AskPage(
                id,
                certificate
                        .map(found -> subject(found.getSubjectX500Principal().getName()))
                        .orElse(ask.responseUri().getHost()),
                certificate.isPresent(),
                shares,
                choice.complete(),
                choice.unmatched().size());
    }

    private static Share share(Choice.Shared shared) {
        var told = CredentialCard.of(shared);
        return new Share(
                told,
                CredentialCard.of(Choice.Shared.whole(shared.credential())).without(told));
    }

    /** The organisation if the certificate names one, its common name otherwise. */
    private static String subject(String distinguishedName) {
        return part(distinguishedName, "O=")
                .or(() -> part(distinguishedName, "CN="))
                .orElse(distinguishedName);
    }

    private static Optional<String> part(String distinguishedName, String type) {
        try {
            return new LdapName(distinguishedName)
                    .getRdns().stream()
                            .filter(rdn -> type.equals(rdn.getType() + "="))
                            .map(rdn -> rdn.getValue().toString())
                            .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }
}
