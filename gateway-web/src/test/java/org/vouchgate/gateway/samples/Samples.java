package org.vouchgate.gateway.samples;

import java.util.List;
import java.util.stream.Stream;
import org.vouchgate.gateway.admin.AdminSamples;
import org.vouchgate.gateway.candidate.CandidateSamples;
import org.vouchgate.gateway.candidate.rights.RightsSamples;
import org.vouchgate.gateway.design.DesignSamples;
import org.vouchgate.gateway.mail.MailSamples;
import org.vouchgate.gateway.panel.PanelSamples;
import org.vouchgate.gateway.recruiter.ask.AskSamples;
import org.vouchgate.gateway.recruiter.board.BoardSamples;
import org.vouchgate.gateway.recruiter.compare.CompareSamples;
import org.vouchgate.gateway.recruiter.job.JobSamples;
import org.vouchgate.gateway.recruiter.result.ResultSamples;
import org.vouchgate.gateway.status.page.StatusSamples;
import org.vouchgate.gateway.verify.VerifySamples;

/** All samples there are. Each room adds its own list. */
final class Samples {

    private Samples() {}

    static List<Sample> all() {
        return Stream.of(
                        FrameSamples.all(),
                        AdminSamples.all(),
                        DesignSamples.all(),
                        BoardSamples.all(),
                        JobSamples.all(),
                        ResultSamples.all(),
                        CompareSamples.all(),
                        RightsSamples.all(),
                        CandidateSamples.all(),
                        PanelSamples.all(),
                        StatusSamples.all(),
                        VerifySamples.all(),
                        AskSamples.all(),
                        MailSamples.all())
                .flatMap(List::stream)
                .toList();
    }
}
