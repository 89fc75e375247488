package org.vouchgate.ats.lever;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/**
 * What a feedback form is filled with, question by question. There is no rating among them: whether somebody should be
 * hired is not the gateway's to say, so Lever's obligatory rating stays empty.
 */
enum FeedbackField {
    VERDICT("Verdict", Set.of("text", "textarea", "dropdown", "multiple-choice")),
    SCORE("Score", Set.of("text", "textarea")),
    SKILLS("Skills", Set.of("textarea", "text")),
    REPORT("Report", Set.of("text", "textarea"));

    private static final int MOST_SKILLS = 10;

    private final String question;
    private final Set<String> types;

    FeedbackField(String question, Set<String> types) {
        this.question = question;
        this.types = types;
    }

    ConnectorSetting declared() {
        return new ConnectorSetting(
                setting(),
                Kind.TEXT,
                false,
                question + " question",
                "How the feedback form words it; " + question + " unless set.");
    }

    /** How this account's form words it. */
    String question(LeverSettings settings) {
        return settings.account().setting(setting()).orElse(question);
    }

    boolean fits(String type) {
        return types.contains(type);
    }

    String value(CandidateReport report) {
        return switch (this) {
            case VERDICT -> report.state().words();
            case SCORE ->
                report.score()
                        .map(score -> Wording.percent(score).toPlainString())
                        .orElse("not comparable");
            case SKILLS -> skills(report);
            case REPORT -> report.reportUrl().toString();
        };
    }

    private static String skills(CandidateReport report) {
        var rows = report.skills().stream()
                .limit(MOST_SKILLS)
                .map(skill -> Wording.label(skill) + ": " + Wording.row(skill, report))
                .collect(Collectors.joining("\n"));
        return report.skills().size() > MOST_SKILLS ? rows + "\n… see report" : rows;
    }

    private String setting() {
        return "feedback-" + name().toLowerCase(Locale.ROOT);
    }
}
