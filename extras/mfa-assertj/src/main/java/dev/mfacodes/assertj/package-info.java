/**
 * For tests of programs that use the library: assertions in AssertJ's manner, fixtures that read like sentences, and
 * JUnit 5 sources of arguments. Failure messages show the evidence, and of its values only what the
 * catalogues or the documentation know.
 */
@NullMarked
package dev.mfacodes.assertj;

import org.jspecify.annotations.NullMarked;
