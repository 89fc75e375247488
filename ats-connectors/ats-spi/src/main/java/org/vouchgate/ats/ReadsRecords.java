package org.vouchgate.ats;

import java.util.List;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.StagedApplication;

/** Reads the records of an ATS: an event is a hint, what stands in the ATS counts. */
public interface ReadsRecords extends Capability {

    /**
     * What an event means, read from the ATS itself. Only where the connector authenticates whole bodies, and the
     * record may be gone by now (a merge, an erasure), is the event taken at its word.
     */
    Reading<Happening> read(Inbound.Change change, Exchange exchange);

    /** The jobs that are open, each with its stages, for an admin who sets up automation. */
    Reading<List<AtsJob>> jobs(Exchange exchange);

    /** Who stands in a stage now: for a dry run, and to make up for events that never came. At most {@code limit}. */
    Reading<List<StagedApplication>> inStage(String jobRef, String stageRef, int limit, Exchange exchange);
}
