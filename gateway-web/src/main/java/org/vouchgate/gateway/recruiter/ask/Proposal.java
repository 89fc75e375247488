package org.vouchgate.gateway.recruiter.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.request.RequestTemplate;
import org.vouchgate.gateway.request.RequestTemplates;
import org.vouchgate.words.Words;

/** Which template to propose for a job, and why: what shows skills, and asks for nothing that speaks against it. */
final class Proposal {

    private static final int NAMED = 3;

    private Proposal() {}

    /** What shows skills comes before what does not, what nothing is remarked on before the rest, the usual before others. */
    static RequestTemplate of(Collection<RequestTemplate> templates) {
        return templates.stream()
                .min(Comparator.comparing((RequestTemplate template) -> !showsSkills(template))
                        .thenComparing(template -> template.warnings().size())
                        .thenComparing(template -> !template.name().equals(RequestTemplates.DEFAULT))
                        .thenComparing(Proposal::size)
                        .thenComparing(RequestTemplate::name))
                .orElseThrow();
    }

    /** In sentences for the recruiter. */
    static List<String> why(RequestTemplate template, JobView job, Words words) {
        var sentences = new ArrayList<String>();
        var labels = job.requirements().stream()
                .map(JobView.RequirementView::label)
                .limit(NAMED)
                .toList();
        int more = job.requirements().size() - labels.size();
        if (labels.isEmpty()) {
            sentences.add(words.say("ask.why.no-requirements"));
        } else if (more > 0) {
            sentences.add(words.say("ask.why.skills-and-more", String.join(", ", labels), more));
        } else {
            sentences.add(words.say("ask.why.skills", words.list(labels)));
        }
        if (template.warnings().isEmpty()) {
            sentences.add(words.say("ask.why.least"));
        }
        return sentences;
    }

    /** A mobile document says who somebody is, not what they can do. */
    private static boolean showsSkills(RequestTemplate template) {
        return template.query().credentials().stream().anyMatch(asked -> asked.format() != CredentialFormat.MDOC);
    }

    private static int size(RequestTemplate template) {
        return template.query().credentials().stream()
                .mapToInt(asked -> asked.claims().size() + 1)
                .sum();
    }
}
