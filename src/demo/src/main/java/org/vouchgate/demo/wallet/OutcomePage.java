package org.vouchgate.demo.wallet;

/** How something ended, and what to do next. */
public record OutcomePage(String title, String text) {}
