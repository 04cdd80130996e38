/** A dialect as somebody else would write it: in a package of its own, with the public API alone, registered as a service. */
@NullMarked
package com.acme.hsqldb;

import org.jspecify.annotations.NullMarked;
