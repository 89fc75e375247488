package org.vouchgate.credential.status;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.status.PackedStatuses.BitOrder;
import org.vouchgate.credential.w3c.Read;

/** IETF Token Status Lists, in whichever form they are secured (section 8.3). */
final class TokenStatusLists {

    private final Lists lists;
    private final DecodedLists decoded;
    private final List<TokenForm> forms;

    /** @param forms the first one reads what comes without a media type that names another */
    TokenStatusLists(RecentDocuments documents, DecodedLists decoded, List<TokenForm> forms) {
        this.lists =
                new Lists(documents, forms.stream().map(TokenForm::mediaType).collect(Collectors.joining(", ")));
        this.decoded = decoded;
        this.forms = List.copyOf(forms);
    }

    Finding statusOf(Issuer issuer, TokenStatusEntry entry, Instant at) {
        return lists.get(
                        entry.uri(),
                        at,
                        copy -> form(copy).claims(copy, issuer, at).then(claims -> list(copy, claims, entry.uri(), at)))
                .fold(list -> list.at(entry.index(), TokenStatusLists::meaning), finding -> finding);
    }

    private TokenForm form(Fetched.Document copy) {
        return forms.stream()
                .filter(form -> form.mediaType().equals(copy.contentType()))
                .findFirst()
                .orElseGet(() -> forms.get(0));
    }

    /** Section 7.1. What an application or a later version means by other values is not ours to guess. */
    private static Finding meaning(int value) {
        return switch (value) {
            case 0 -> StatusList.notRevoked();
            case 1 -> StatusList.revoked();
            case 2 -> StatusList.suspended();
            default ->
                Lists.unknown(
                        Reason.STATUS_VALUE_NOT_UNDERSTOOD,
                        "The issuer has given the credential a status that this gateway does not know");
        };
    }

    private Read<StatusList> list(Fetched.Document copy, TokenClaims claims, String uri, Instant at) {
        if (claims.subject().filter(uri::equals).isEmpty()) {
            return Lists.refused(Lists.failed(
                    Reason.STATUS_LIST_OF_ANOTHER_ADDRESS,
                    "The status list says that it belongs to another address than the one it was found at"));
        }
        if (claims.malformed()
                || claims.issuedAt()
                        .filter(instant -> !instant.isAfter(at.plus(Lists.SKEW)))
                        .isEmpty()) {
            return Lists.malformed("has dates that cannot be read or lie in the future");
        }
        if (claims.expires().filter(end -> !end.plus(Lists.SKEW).isAfter(at)).isPresent()) {
            return Lists.expired();
        }
        return claims.bits()
                .map(bits -> unpacked(copy, claims, bits))
                .orElseGet(() -> Lists.malformed("does not say how wide its entries are"));
    }

    private Read<StatusList> unpacked(Fetched.Document copy, TokenClaims claims, int bits) {
        var freshUntil = claims.timeToLive().flatMap(ttl -> claims.issuedAt().map(instant -> instant.plus(ttl)));
        return decoded.unpacked(
                        copy,
                        BitOrder.LEAST_SIGNIFICANT_FIRST,
                        () -> claims.list()
                                .get()
                                .flatMap(Inflation::zlib)
                                .map(bytes -> new PackedStatuses(bytes, BitOrder.LEAST_SIGNIFICANT_FIRST)))
                .<Read<StatusList>>map(
                        packed -> new Read.Content<>(new StatusList(packed, bits, claims.timeToLive(), freshUntil)))
                .orElseGet(() -> Lists.malformed("cannot be unpacked"));
    }
}
