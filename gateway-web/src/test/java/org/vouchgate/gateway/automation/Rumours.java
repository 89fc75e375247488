package org.vouchgate.gateway.automation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.StagedApplication;

/** An ATS that can be read, in the way the test says. */
record Rumours(Supplier<Reading<Happening>> answer) implements AtsConnector, ReadsRecords {

    @Override
    public ConnectorDescriptor describe() {
        throw new AssertionError("nobody asks what this is");
    }

    @Override
    public Optional<ReadsRecords> records() {
        return Optional.of(this);
    }

    @Override
    public Reading<Happening> read(Inbound.Change change, Exchange exchange) {
        return answer.get();
    }

    @Override
    public Reading<List<AtsJob>> jobs(Exchange exchange) {
        return new Reading.Gone<>();
    }

    @Override
    public Reading<List<StagedApplication>> inStage(String job, String stage, int limit, Exchange exchange) {
        return new Reading.Gone<>();
    }
}
