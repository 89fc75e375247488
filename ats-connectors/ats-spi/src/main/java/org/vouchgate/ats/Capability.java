package org.vouchgate.ats;

/** One thing that a connector can offer: each is an interface of its own, free of state, and asked for by its name. */
public interface Capability {}
