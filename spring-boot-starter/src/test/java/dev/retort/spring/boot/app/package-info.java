/** An application of Spring Boot 3.5 that the tests start. */
package dev.retort.spring.boot.app;
