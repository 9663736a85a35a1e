/** Measures cases beside each other in one run, and holds what comes out against the gates. */
package dev.mfacodes.bench.speed.run;
