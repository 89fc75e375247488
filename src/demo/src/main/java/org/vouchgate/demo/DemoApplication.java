package org.vouchgate.demo;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything the demo serves, below {@code /demo}. */
@ApplicationPath("/")
public class DemoApplication extends Application {}
