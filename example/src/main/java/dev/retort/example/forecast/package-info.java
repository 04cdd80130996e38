/** What is expected. */
package dev.retort.example.forecast;
