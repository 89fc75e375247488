package org.vouchgate.ats.generic;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.Rejection;

/** What somebody writes to order a verification, in one of two forms; the same fields either way. */
record OrderDocument(
        Optional<String> packageId,
        Optional<String> name,
        Optional<String> email,
        Optional<String> candidateRef,
        Optional<String> applicationRef,
        Optional<String> profile,
        Optional<String> orderRef,
        Optional<String> jobRef,
        Optional<String> orderedBy,
        Optional<String> message) {

    private static final int LONGEST = 500;
    private static final int LONGEST_MESSAGE = 2_000;

    /** In the gateway's own words. */
    static OrderDocument own(JsonObject order) {
        var candidate = JsonRead.object(order, "candidate");
        return new OrderDocument(
                JsonRead.text(order, "packageId"),
                candidate.flatMap(one -> JsonRead.text(one, "name")),
                candidate.flatMap(one -> JsonRead.text(one, "email")),
                candidate.flatMap(one -> JsonRead.text(one, "candidateRef")),
                candidate.flatMap(one -> JsonRead.text(one, "applicationRef")),
                candidate.flatMap(one -> JsonRead.text(one, "profile")),
                JsonRead.text(order, "orderRef"),
                JsonRead.text(order, "jobRef"),
                JsonRead.text(order, "orderedBy"),
                JsonRead.text(order, "message"));
    }

    /** As HR Open's order. Application and job, for which it has no member, are {@code alternateIds} of those schemes. */
    static OrderDocument hrOpen(JsonObject order) {
        var subject = JsonRead.object(order, "subject");
        return new OrderDocument(
                id(order, "packageId"),
                subject.flatMap(one -> JsonRead.object(one, "name")).flatMap(OrderDocument::formatted),
                subject.flatMap(one -> JsonRead.object(one, "communication"))
                        .flatMap(one -> JsonRead.objects(one, "email").stream().findFirst())
                        .flatMap(one -> JsonRead.text(one, "address")),
                subject.flatMap(one -> id(one, "subjectId")),
                alternate(order, "application"),
                Optional.empty(),
                id(order, "documentId"),
                alternate(order, "job"),
                JsonRead.text(order, "assessmentRequesterName"),
                Optional.empty());
    }

    /** The order, or what is wrong with it, field by field. */
    Inbound inbound(String dedupeKey) {
        var problems = problems();
        if (!problems.isEmpty()) {
            return new Inbound.Rejected(Rejection.MALFORMED, String.join("; ", problems));
        }
        return new Inbound.Order(
                dedupeKey,
                packageId.orElseThrow(),
                new OrderedCandidate(
                        name.orElseThrow(),
                        email.orElseThrow(),
                        candidateRef,
                        applicationRef,
                        profile.flatMap(OrderDocument::address)),
                orderRef,
                jobRef,
                orderedBy,
                Optional.empty(),
                message);
    }

    private List<String> problems() {
        var problems = new ArrayList<String>();
        missing(packageId, "the package", problems);
        missing(name, "the candidate's name", problems);
        missing(email, "the candidate's e-mail address", problems);
        if (email.isPresent() && !email.get().matches("[^@\\s\\p{Cc}]+@[^@\\s\\p{Cc}]+")) {
            problems.add("the candidate's e-mail address is none");
        }
        if (profile.isPresent() && profile.flatMap(OrderDocument::address).isEmpty()) {
            problems.add("the candidate's profile is no https address");
        }
        if (Stream.of(packageId, name, email, candidateRef, applicationRef, profile, orderRef, jobRef, orderedBy)
                        .flatMap(Optional::stream)
                        .anyMatch(text -> text.length() > LONGEST)
                || message.filter(text -> text.length() > LONGEST_MESSAGE).isPresent()) {
            problems.add("a text is longer than " + LONGEST + " characters, or the message than " + LONGEST_MESSAGE);
        }
        return problems;
    }

    private static void missing(Optional<String> field, String what, List<String> problems) {
        if (field.isEmpty()) {
            problems.add(what + " is missing");
        }
    }

    private static Optional<String> id(JsonObject parent, String member) {
        return JsonRead.object(parent, member).flatMap(one -> JsonRead.text(one, "value"));
    }

    private static Optional<String> alternate(JsonObject order, String scheme) {
        return JsonRead.objects(order, "alternateIds").stream()
                .filter(one ->
                        JsonRead.text(one, "schemeId").filter(scheme::equals).isPresent())
                .findFirst()
                .flatMap(one -> JsonRead.text(one, "value"));
    }

    private static Optional<String> formatted(JsonObject name) {
        var parts = Stream.of(
                        JsonRead.text(name, "preferred").or(() -> JsonRead.text(name, "given")),
                        JsonRead.text(name, "family"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return JsonRead.text(name, "formattedName").or(() -> Optional.of(parts).filter(text -> !text.isEmpty()));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(address -> "https".equals(address.getScheme()) && address.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Names and addresses are not for logs. */
    @Override
    public String toString() {
        return "OrderDocument[package=" + packageId.orElse("-") + "]";
    }
}
