/**
 * Plans as {@code terraform show -json} prints them: which resources there will be, with which
 * values. Read from the top: {@link dev.lintel.dialects.terraform.plan.PlanFile}, then {@link
 * dev.lintel.dialects.terraform.plan.PlanStack}.
 */
@NullMarked
package dev.lintel.dialects.terraform.plan;

import org.jspecify.annotations.NullMarked;
