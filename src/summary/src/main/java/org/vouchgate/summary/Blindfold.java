package org.vouchgate.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.words.Words;

/**
 * Seals who somebody is and where they learned or worked. Names in their own places are exchanged for neutral words;
 * where free text may hold them they are painted over, and sentences about single checks, which may name a host or a
 * list, are left out. Rather too much is sealed than too little.
 */
final class Blindfold {

    private final SummaryDocument open;
    private final Words words;
    private final Map<String, String> institutions = new LinkedHashMap<>();
    private final Sealed sealed;

    Blindfold(SummaryDocument open, Words words, Collection<String> alsoSealed) {
        this.open = open;
        this.words = words;
        open.credentials().forEach(this::number);
        this.sealed = new Sealed(words.say("pdf.blind.sealed"), spared(open))
                .person(open.request().candidate())
                .institutions(institutions.keySet())
                .names(alsoSealed);
    }

    private void number(CredentialLine credential) {
        institutions.computeIfAbsent(
                credential.issuer(), any -> words.say("pdf.blind.institution", institutions.size() + 1));
        credential.inside().forEach(this::number);
    }

    /** What the job asks for is no secret, even if a school is named after it. */
    private static Set<String> spared(SummaryDocument open) {
        var spared = new ArrayList<String>();
        spared.add(open.request().jobTitle());
        spared.add(open.request().employer());
        open.match().requirements().forEach(line -> spared.add(line.label()));
        return Set.copyOf(spared);
    }

    SummaryDocument document() {
        return new SummaryDocument(
                request(open.request()),
                open.outcome(),
                sealed.in(open.explanation()),
                open.credentials().stream().map(this::credential).toList(),
                match(open.match()),
                List.of(),
                circumstances(open.circumstances()),
                true);
    }

    private SummaryRequest request(SummaryRequest request) {
        return new SummaryRequest(
                request.reference(),
                request.employer(),
                request.recruiter(),
                request.jobTitle(),
                words.say("pdf.blind.candidate"),
                sealed.in(request.purpose()),
                request.askedAt(),
                request.judgedAt(),
                request.retainedUntil(),
                request.liveResult());
    }

    private CredentialLine credential(CredentialLine line) {
        return new CredentialLine(
                sealed.strictlyIn(line.title()),
                institutions.get(line.issuer()),
                line.judgement(),
                line.assurance(),
                line.findings().stream().map(this::finding).toList(),
                line.notes().stream().map(sealed::strictlyIn).toList(),
                line.inside().stream().map(this::credential).toList());
    }

    private Finding finding(Finding finding) {
        return new Finding(finding.check(), finding.answer(), finding.reason(), words.say("pdf.blind.details"));
    }

    private MatchLines match(MatchLines match) {
        return new MatchLines(
                match.score(),
                match.coverage(),
                match.requirements().stream().map(this::requirement).toList(),
                match.reasons().stream().map(sealed::in).toList());
    }

    private RequirementLine requirement(RequirementLine line) {
        return new RequirementLine(
                line.label(),
                line.required(),
                line.points(),
                line.maxPoints(),
                line.evidence().stream().map(sealed::strictlyIn).toList(),
                line.standing());
    }

    /** What the candidate says in their own words may name anything, so it is sealed whole. */
    private Circumstances circumstances(Circumstances around) {
        return new Circumstances(
                around.statusAsOf(),
                around.superseded(),
                around.correction().map(said -> new Correction(words.say("pdf.blind.correction"), said.at())),
                around.optedOut(),
                around.logo().flatMap(this::logo));
    }

    private Optional<Logo> logo(Logo logo) {
        return Optional.of(new Logo(logo.file(), sealed.in(logo.alt())));
    }
}
