/** The suite every connector has to pass, and what it needs to trouble one. Published as this module's test archive. */
@NullMarked
package org.vouchgate.ats.contract;

import org.jspecify.annotations.NullMarked;
