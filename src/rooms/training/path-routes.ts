import { type Route, route } from '#platform/http/route.ts';
import { givenAssignments, giveAssignment, takeAssignmentBack } from '#rooms/training/actions/assignments.ts';
import {
  certificatePdf,
  checkCode,
  issueOwnCertificate,
  ownCertificates,
} from '#rooms/training/actions/certificates.ts';
import { pathOf } from '#rooms/training/actions/read-path.ts';
import * as contract from '#rooms/training/contract/path.ts';

/** The endpoints of the learning path, assignments and certificates. */
export const pathRoutes: readonly Route[] = [
  route(contract.readPath, (work, { query }) => pathOf(work, query.language)),
  route(contract.readAssignments, (work, { query }) => givenAssignments(work, query.language)),
  route(contract.giveAssignment, (work, { body }) => giveAssignment(work, body)),
  route(contract.removeAssignment, (work, { params }) => takeAssignmentBack(work, params.assignmentId)),
  route(contract.readCertificates, (work) => ownCertificates(work)),
  route(contract.issueCertificate, (work) => issueOwnCertificate(work)),
  route(contract.readCertificatePdf, (work, { params }) => certificatePdf(work, params.certificateId)),
  route(contract.checkCertificate, (work, { params }) => checkCode(work, params.code)),
];
