package org.vouchgate.matching;

import java.util.function.ToDoubleFunction;

/** Each number among the weights, by its place in a weights file. */
public enum WeightNumber {
    REQUIRED("demand", "required", 0.01, 1, weights -> weights.demand().required()),
    PREFERRED("demand", "preferred", 0.01, 1, weights -> weights.demand().preferred()),
    MET_FROM("demand", "metFrom", 0, 1, weights -> weights.demand().metFrom()),
    IDENTIFIER("ladder", "identifier", 0, 1, weights -> weights.ladder().identifier()),
    NAME("ladder", "name", 0, 1, weights -> weights.ladder().name()),
    MENTION("ladder", "mention", 0, 0.7, weights -> weights.ladder().mention()),
    NARROWER("ladder", "narrower", 0, 1, weights -> weights.ladder().narrower()),
    BROADER("ladder", "broader", 0, 1, weights -> weights.ladder().broader()),
    SIBLING("ladder", "sibling", 0, 1, weights -> weights.ladder().sibling()),
    TEXT("ladder", "text", 0, 0.7, weights -> weights.ladder().text()),
    TEXT_FROM("ladder", "textFrom", 0, 1, weights -> weights.ladder().textFrom()),
    RECORD_PUBLISHER(
            "belief", "recordPublisher", 0, 1, weights -> weights.belief().recordPublisher()),
    UNKNOWN_ISSUER("belief", "unknownIssuer", 0, 1, weights -> weights.belief().unknownIssuer()),
    ASSESSED("outcome", "assessed", 0, 1, weights -> weights.outcome().assessed()),
    STATED("outcome", "stated", 0, 1, weights -> weights.outcome().stated()),
    PROVISIONAL("outcome", "provisional", 0, 1, weights -> weights.outcome().provisional()),
    PER_YEAR("recency", "perYear", 0, 1, weights -> weights.recency().perYear()),
    FLOOR("recency", "floor", 0, 1, weights -> weights.recency().floor());

    private final String group;
    private final String member;
    private final double least;
    private final double most;
    private final ToDoubleFunction<Weights> reader;

    WeightNumber(String group, String member, double least, double most, ToDoubleFunction<Weights> reader) {
        this.group = group;
        this.member = member;
        this.least = least;
        this.most = most;
        this.reader = reader;
    }

    public String group() {
        return group;
    }

    public String member() {
        return member;
    }

    /** The least it may be. */
    public double least() {
        return least;
    }

    /** The most it may be. */
    public double most() {
        return most;
    }

    /** What it is among these weights. */
    public double of(Weights weights) {
        return reader.applyAsDouble(weights);
    }
}
