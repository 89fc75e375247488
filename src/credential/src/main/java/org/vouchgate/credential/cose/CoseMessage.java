package org.vouchgate.credential.cose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cbor.CborItem.Bytes;
import org.vouchgate.credential.cbor.CborItem.Items;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Nothing;
import org.vouchgate.credential.cbor.CborItem.Tagged;
import org.vouchgate.credential.cbor.CborItem.Text;
import org.vouchgate.credential.cbor.CborItem.Whole;
import org.vouchgate.credential.cbor.CborWriter;

/**
 * What COSE_Sign1 and COSE_Mac0 have in common (RFC 9052, sections 4.2 and 6.2).
 *
 * @param protectedHeader   the protected header as it was signed
 * @param protectedMembers  what it says
 * @param unprotectedHeader what anybody may have written
 * @param payload           the content; nothing if it travels elsewhere
 * @param proof             the signature, or the tag
 */
record CoseMessage(
        byte[] protectedHeader,
        Members protectedMembers,
        Members unprotectedHeader,
        Optional<byte[]> payload,
        byte[] proof) {

    private static final long ALGORITHM = 1;
    private static final long CRITICAL = 2;
    private static final long TYPE = 16;
    private static final long CERTIFICATES = 33;

    /** Reads one; with the tag for its kind, or with none as ISO/IEC 18013-5 has it. */
    static Optional<CoseMessage> read(CborItem item, long tag) {
        if (item instanceof Tagged tagged) {
            return tagged.tag() == tag ? tagged.content().as(Items.class).flatMap(CoseMessage::read) : Optional.empty();
        }
        return item.as(Items.class).flatMap(CoseMessage::read);
    }

    private static Optional<CoseMessage> read(Items parts) {
        var values = parts.values();
        // RFC 9052, section 4.1: a payload that travels elsewhere is nil. Nobody signs which of the simple values
        // stands
        // there, so undefined in its place would be a second spelling of the same message.
        if (values.size() != 4
                || !(values.get(0) instanceof Bytes header)
                || !(values.get(1) instanceof Members unprotectedHeader)
                || !(values.get(2) instanceof Bytes || values.get(2) instanceof Nothing)
                || !(values.get(3) instanceof Bytes proof)) {
            return Optional.empty();
        }
        return members(header)
                // RFC 9052, section 3: a label stands in one of the two headers.
                .filter(members ->
                        members.values().keySet().stream().noneMatch(unprotectedHeader.values()::containsKey))
                .map(members -> new CoseMessage(
                        header.value(),
                        members,
                        unprotectedHeader,
                        values.get(2).as(Bytes.class).map(Bytes::value),
                        proof.value()));
    }

    private static Optional<Members> members(Bytes header) {
        return header.value().length == 0
                ? Optional.of(Members.NONE)
                : header.content().flatMap(item -> item.as(Members.class));
    }

    /** The identifier of the algorithm, if it is protected and nobody states another. */
    Optional<Long> algorithm() {
        return protectedMembers.get(ALGORITHM, Whole.class).map(Whole::value);
    }

    /** Extensions that whoever made this says must be understood; none of them is. */
    boolean isCritical() {
        return protectedMembers.get(CRITICAL).isPresent()
                || unprotectedHeader.get(CRITICAL).isPresent();
    }

    /** The media type it says it has (RFC 9596), if it says so where it is protected. */
    Optional<String> type() {
        return protectedMembers.get(TYPE, Text.class).map(Text::value);
    }

    /** Certificates in DER, signer first (RFC 9360, section 2); none if there are none or they are not well-formed. */
    List<byte[]> certificates() {
        var chain = protectedMembers.get(CERTIFICATES).or(() -> unprotectedHeader.get(CERTIFICATES));
        if (chain.isPresent() && chain.get() instanceof Bytes one) {
            return List.of(one.value());
        }
        var several =
                chain.flatMap(item -> item.as(Items.class)).map(Items::values).orElse(List.of());
        var certificates = new ArrayList<byte[]>();
        several.forEach(item -> item.as(Bytes.class).map(Bytes::value).ifPresent(certificates::add));
        return certificates.size() == several.size() ? List.copyOf(certificates) : List.of();
    }

    /** What is signed or authenticated (sections 4.4 and 6.3), with no external data. */
    byte[] covered(String context, byte[] content) {
        return new CborWriter()
                .array(4)
                .text(context)
                .bytes(protectedHeader)
                .bytes(new byte[0])
                .bytes(content)
                .encoded();
    }
}
