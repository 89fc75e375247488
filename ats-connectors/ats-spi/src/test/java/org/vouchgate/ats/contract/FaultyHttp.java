package org.vouchgate.ats.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.vouchgate.ats.http.AtsHttp;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsRequest;

/** A network that goes wrong where it hurts: at writes, before or after they took effect. */
public final class FaultyHttp implements AtsHttp {

    private record Fault(boolean takesEffect, AtsReply reply) {}

    private final AtsHttp network;
    private final Predicate<AtsRequest> isWrite;
    private final List<AtsRequest> writes = new ArrayList<>();
    private Optional<Fault> fault = Optional.empty();

    public FaultyHttp(AtsHttp network, Predicate<AtsRequest> isWrite) {
        this.network = network;
        this.isWrite = isWrite;
    }

    /** Until {@link #heal}: writes never reach the ATS; this comes back instead. */
    public void instead(AtsReply reply) {
        fault = Optional.of(new Fault(false, reply));
    }

    public void instead(int status, Map<String, List<String>> headers) {
        instead(new AtsReply.Answered(status, headers, new byte[0]));
    }

    /** Until {@link #heal}: writes take effect; this comes back all the same. */
    public void inSpiteOfEffect(AtsReply reply) {
        fault = Optional.of(new Fault(true, reply));
    }

    public void heal() {
        fault = Optional.empty();
    }

    /** The writes that were tried, whether or not they got through. */
    public List<AtsRequest> writes() {
        return List.copyOf(writes);
    }

    @Override
    public AtsReply send(AtsRequest request) {
        if (!isWrite.test(request)) {
            return network.send(request);
        }
        writes.add(request);
        if (fault.isEmpty()) {
            return network.send(request);
        }
        if (fault.get().takesEffect()) {
            network.send(request);
        }
        return fault.get().reply();
    }
}
