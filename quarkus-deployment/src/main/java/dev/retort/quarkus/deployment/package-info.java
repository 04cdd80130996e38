/** What the extension does when a Quarkus application is built: finds the histories, and gives each to its data source. */
@NullMarked
package dev.retort.quarkus.deployment;

import org.jspecify.annotations.NullMarked;
