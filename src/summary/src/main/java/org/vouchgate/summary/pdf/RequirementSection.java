package org.vouchgate.summary.pdf;

import org.vouchgate.summary.MatchLines;
import org.vouchgate.summary.RequirementLine;

/** Skills against requirements, line by line. */
final class RequirementSection {

    private static final float KIND = 146;
    private static final float EVIDENCE = 190;
    private static final float POINTS = 56;

    private final Flow flow;

    RequirementSection(Flow flow) {
        this.flow = flow;
    }

    void draw(MatchLines match) {
        if (!match.requirements().isEmpty()) {
            Headings.draw(flow, "Skills against requirements");
            flow.repeat(this::columnTitles);
            match.requirements().forEach(this::requirement);
            flow.repeatNothing();
        }
    }

    private void columnTitles() {
        row("Requirement", "", "What the credentials show", "Points", TextStyle.QUIET, TextStyle.QUIET);
    }

    private void requirement(RequirementLine line) {
        var kind = line.required() ? "required" : "preferred";
        var most = Wording.number(line.maxPoints());
        var evidence = String.join(" ", line.evidence());
        if (line.maxPoints() == 0) {
            row(line.label(), kind, evidence, "", TextStyle.SMALL, TextStyle.SMALL);
        } else if (line.points().isPresent()) {
            var points = Wording.number(line.points().get()) + " of " + most;
            row(line.label(), kind, evidence, points, TextStyle.SMALL, TextStyle.SMALL);
        } else {
            var why = evidence.isBlank() ? Wording.NOT_ENOUGH_EVIDENCE : Wording.NOT_ENOUGH_EVIDENCE + ". " + evidence;
            row(line.label(), kind, why, "– of " + most, TextStyle.SMALL, TextStyle.QUIET);
        }
    }

    private void row(String label, String kind, String evidence, String points, TextStyle first, TextStyle rest) {
        flow.row(
                Cell.left(0, KIND - 8, label, first),
                Cell.left(KIND, EVIDENCE - KIND - 4, kind, TextStyle.QUIET),
                Cell.left(EVIDENCE, Flow.WIDTH - EVIDENCE - POINTS - 10, evidence, rest),
                Cell.right(Flow.WIDTH - POINTS, POINTS, points, rest));
        flow.down(3);
        flow.rule();
    }
}
