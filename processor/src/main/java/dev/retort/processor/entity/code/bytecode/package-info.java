/**
 * Evaluates the methods of class files on known values, instruction by instruction, with ASM. Uses the values and the interpreter of {@code
 * entity.code}.
 */
@NullMarked
package dev.retort.processor.entity.code.bytecode;

import org.jspecify.annotations.NullMarked;
