package org.vouchgate.gateway.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouchgate.credential.person.PersonTies;

/**
 * What is kept of an answer so that its open questions can be asked again and its report completed: outlines and skill
 * evidence, no claims and no identity. Stored sealed, erased with the assessment.
 *
 * @param credentials one for each presentation, in the order they came
 * @param ties        how those that can count belong together; absent where that was not compared
 * @param toAuthorise how many pieces of transaction data were to be authorised
 */
public record Kept(List<KeptCredential> credentials, Optional<PersonTies> ties, int toAuthorise) {

    public Kept {
        credentials = List.copyOf(credentials);
    }

    /** Of an answer in which nothing was to be authorised. */
    public static Kept of(List<KeptCredential> credentials, Optional<PersonTies> ties) {
        return new Kept(credentials, ties, 0);
    }

    /** The same with what a later look left of the credentials. */
    public Kept with(List<KeptCredential> looked) {
        return new Kept(looked, ties, toAuthorise);
    }

    /** Every credential, those inside others too. */
    public Stream<KeptCredential> tree() {
        return credentials.stream().flatMap(KeptCredential::tree);
    }

    /** Whether asking again may find anything out. */
    public boolean hasOpenQuestions() {
        return tree().anyMatch(credential -> !credential.openQuestions().isEmpty());
    }

    /** Whether everything that was to be authorised still is, by a credential that was not rejected (OpenID4VP 1.0, section 8.4). */
    boolean authorisesAll() {
        var authorised = credentials.stream()
                .filter(credential -> !credential.isRejected())
                .flatMap(credential -> credential.authorises().stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, toAuthorise).allMatch(authorised::contains);
    }
}
